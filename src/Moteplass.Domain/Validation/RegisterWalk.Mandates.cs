namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    private void Mandate(Mandate mandate, Place place)
    {
        Text(mandate.Purpose, place, "purpose");
        Each(mandate.SeatGroups, place, "seatGroups", SeatGroup);
        Stated(mandate.EqualSeats, place, "equalSeats");
        Each(mandate.CompositionRules, place, "compositionRules", CompositionRule);
        One(mandate.Selection, place, "selection", Selection);
        Stated(mandate.Term, place, "term");
        Each(mandate.Offices, place, "offices", Office);
        Stated(mandate.Deputies, place, "deputies");
        Each(mandate.Cadence, place, "cadence", Cadence);
        Stated(mandate.Deadlines, place, "deadlines");
        One(mandate.Extraordinary, place, "extraordinary", Extraordinary);
        One(mandate.Voting, place, "voting", Voting);
        Each(mandate.AttendanceRights, place, "attendanceRights", AttendanceRight);
        Each(mandate.Duties, place, "duties", Duty);
        Each(mandate.Provisions, place, "provisions", Provision);
        Sources(mandate, place);
    }

    private void SeatGroup(SeatGroup group, Place place)
    {
        One(group.Holder, place, "holder", Party);
        One(group.Selection, place, "selection", Selection);
        Stated(group.Term, place, "term");
        Each(group.Parts, place, "parts", SeatPart);
        Sources(group, place);
    }

    private void SeatPart(SeatPart part, Place place)
    {
        One(part.Holder, place, "holder", Party);
        Sources(part, place);
    }

    private void CompositionRule(CompositionRule rule, Place place)
    {
        for (int i = 0; i < rule.Values.Count; i++)
        {
            Text(rule.Values[i], place, "values", i);
        }

        Sources(rule, place);
    }

    private void Cadence(MeetingCadence cadence, Place place)
    {
        if (cadence is RecurrenceCadence recurrence)
        {
            Each(recurrence.Weekdays, place, "weekdays", Added);
        }

        Sources(cadence, place);
    }

    private void Provision(Provision provision, Place place)
    {
        Text(provision.Text, place, "text");
        Sources(provision, place);
    }

    private void Selection(Selection selection, Place place)
    {
        Each(selection.By, place, "by", Party);
        Each(selection.ProposedBy, place, "proposedBy", Party);
        Sources(selection, place);
    }

    private void Office(Office office, Place place)
    {
        One(office.Holder, place, "holder", Party);
        One(office.Selection, place, "selection", Selection);
        Stated(office.Term, place, "term");
        Sources(office, place);
    }

    private void Extraordinary(ExtraordinaryMeetings extraordinary, Place place)
    {
        Each(extraordinary.CalledBy, place, "calledBy", Party);
        Sources(extraordinary, place);
    }

    private void Voting(Voting voting, Place place)
    {
        Stated(voting.Quorum, place, "quorum");
        Sources(voting, place);
    }

    private void AttendanceRight(AttendanceRight right, Place place)
    {
        Party(right.Who, place.At("who"));
        Sources(right, place);
    }

    private void Duty(Duty duty, Place place)
    {
        One(duty.By, place, "by", Party);
        Each(duty.To, place, "to", Party);
        Sources(duty, place);
    }

    private void Party(Party party, Place place)
    {
        switch (party)
        {
            case ActorParty actor:
                Refer(RecordFamily.Actors, actor.Actor.ToString(), place, "actor", RecordKind.Any);
                break;
            case StructureParty structure:
                Refer(RecordFamily.Structures, structure.Structure.ToString(), place, "structure", RecordKind.Any);
                break;
            case OwnerParty owner:
                Text(owner.Label, place, "label");
                break;
            case CategoryParty category:
                Text(category.Label, place, "label");
                break;
            case AnyOfParty anyOf:
                Each(anyOf.Parties, place, "parties", Party);
                break;
        }

        Added(party, place);
    }
}
