namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    private void Mandate(Mandate mandate)
    {
        Text(mandate.Purpose, "purpose");
        Each(mandate.SeatGroups, "seatGroups", SeatGroup);
        Stated(mandate.EqualSeats, "equalSeats");
        Each(mandate.CompositionRules, "compositionRules", CompositionRule);
        One(mandate.Selection, "selection", Selection);
        Stated(mandate.Term, "term");
        Each(mandate.Offices, "offices", Office);
        Stated(mandate.Deputies, "deputies");
        Each(mandate.Cadence, "cadence", Cadence);
        Stated(mandate.Deadlines, "deadlines");
        One(mandate.Extraordinary, "extraordinary", Extraordinary);
        One(mandate.Voting, "voting", Voting);
        Each(mandate.AttendanceRights, "attendanceRights", AttendanceRight);
        Each(mandate.Duties, "duties", Duty);
        Each(mandate.Provisions, "provisions", Provision);
        Sources(mandate);
    }

    private void SeatGroup(SeatGroup group)
    {
        One(group.Holder, "holder", Party);
        One(group.Selection, "selection", Selection);
        Stated(group.Term, "term");
        Each(group.Parts, "parts", SeatPart);
        Sources(group);
    }

    private void SeatPart(SeatPart part)
    {
        One(part.Holder, "holder", Party);
        Sources(part);
    }

    private void CompositionRule(CompositionRule rule)
    {
        for (int i = 0; i < rule.Values.Count; i++)
        {
            Text(rule.Values[i], "values", i);
        }

        Sources(rule);
    }

    private void Cadence(MeetingCadence cadence)
    {
        if (cadence is RecurrenceCadence recurrence)
        {
            Each(recurrence.Weekdays, "weekdays", Added);
        }

        Sources(cadence);
    }

    private void Provision(Provision provision)
    {
        Text(provision.Text, "text");
        Sources(provision);
    }

    private void Selection(Selection selection)
    {
        Each(selection.By, "by", Party);
        Each(selection.ProposedBy, "proposedBy", Party);
        Sources(selection);
    }

    private void Office(Office office)
    {
        One(office.Holder, "holder", Party);
        One(office.Selection, "selection", Selection);
        Stated(office.Term, "term");
        Sources(office);
    }

    private void Extraordinary(ExtraordinaryMeetings extraordinary)
    {
        Each(extraordinary.CalledBy, "calledBy", Party);
        Sources(extraordinary);
    }

    private void Voting(Voting voting)
    {
        Stated(voting.Quorum, "quorum");
        Sources(voting);
    }

    private void AttendanceRight(AttendanceRight right)
    {
        One(right.Who, "who", Party);
        Sources(right);
    }

    private void Duty(Duty duty)
    {
        One(duty.By, "by", Party);
        Each(duty.To, "to", Party);
        Sources(duty);
    }

    private void Party(Party party)
    {
        switch (party)
        {
            case ActorParty actor:
                Refer(RecordFamily.Actors, actor.Actor.ToString(), "actor", RecordKind.Any);
                break;
            case StructureParty structure:
                Refer(RecordFamily.Structures, structure.Structure.ToString(), "structure", RecordKind.Any);
                break;
            case OwnerParty owner:
                Text(owner.Label, "label");
                break;
            case CategoryParty category:
                Text(category.Label, "label");
                break;
            case AnyOfParty anyOf:
                Each(anyOf.Parties, "parties", Party);
                break;
        }

        Added(party);
    }
}
