namespace Moteplass.Domain.Json;

/// <summary>The field tables of mandates and their parts.</summary>
internal static class MandateTables
{
    private const int MostYears = 100;
    private const int MostPersons = 10_000;

    public static RecordWire<Selection> Selection { get; } = new RecordWire<Selection>()
        .Optional("method", s => s.Method, Wire.Word<SelectionMethod>())
        .List("by", s => s.By, PartyTables.Party)
        .List("proposedBy", s => s.ProposedBy, PartyTables.Party)
        .Optional("force", s => s.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<TermOfOffice> Term { get; } = new RecordWire<TermOfOffice>()
        .Optional("years", t => t.Years, Wire.Scalar<CountRange>())
        .Optional("reappointment", t => t.Reappointment, Wire.Flag)
        .Optional("maxYears", t => t.MaxYears, Wire.Number(1, MostYears))
        .Optional("maxPeriods", t => t.MaxPeriods, Wire.Number(1, MostYears))
        .Optional("noLimit", t => t.NoLimit, Wire.Flag)
        .Optional("staggered", t => t.Staggered, Wire.Flag)
        .Optional("staggeredShare", t => t.StaggeredShare, Wire.Scalar<Share>())
        .Optional("sitsUntilReplaced", t => t.SitsUntilReplaced, Wire.Flag)
        .Optional("boundTo", t => t.BoundTo, Wire.Word<TermBinding>())
        .Optional("force", t => t.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<SeatGroup> SeatGroup { get; } = new RecordWire<SeatGroup>()
        .Optional("holder", g => g.Holder, PartyTables.Party)
        .Optional("count", g => g.Count, Wire.Scalar<CountRange>())
        .Defaulted("perHolder", g => g.PerHolder, Wire.Flag)
        .Optional("deputies", g => g.Deputies, Wire.Scalar<CountRange>())
        .Optional("side", g => g.Side, Wire.Word<Side>())
        .Optional("role", g => g.Role, Wire.Word<SeatRole>())
        .Optional("hasVote", g => g.HasVote, Wire.Flag)
        .Optional("selection", g => g.Selection, Selection)
        .Optional("term", g => g.Term, Term)
        .List("parts", g => g.Parts, new RecordWire<SeatPart>()
            .Optional("holder", p => p.Holder, PartyTables.Party)
            .Optional("count", p => p.Count, Wire.Scalar<CountRange>())
            .Sources())
        .Optional("force", g => g.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<EqualSeats> EqualSeats { get; } = new RecordWire<EqualSeats>()
        .List("between", e => e.Between, Wire.Word<Side>())
        .Sources();

    public static RecordWire<CompositionRule> CompositionRule { get; } = new RecordWire<CompositionRule>()
        .Required("dimension", r => r.Dimension, Wire.Word<CompositionDimension>())
        .Optional("applies", r => r.Applies, Wire.Word<CompositionScope>())
        .Optional("count", r => r.Count, Wire.Scalar<CountRange>())
        .Required("requires", r => r.Requires, Wire.Word<CompositionRequirement>())
        .Optional("ages", r => r.Ages, Wire.Scalar<AgeRange>())
        .Optional("share", r => r.Share, Wire.Scalar<Share>())
        .List("fields", r => r.Fields, Wire.Word<PolicyField>())
        .List("values", r => r.Values, Wire.LocalizedText)
        .Optional("at", r => r.At, Wire.Word<CompositionMoment>())
        .Optional("mayCompleteTerm", r => r.MayCompleteTerm, Wire.Flag)
        .Optional("side", r => r.Side, Wire.Word<Side>())
        .Optional("force", r => r.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<Office> Office { get; } = new RecordWire<Office>()
        .Required("role", o => o.Role, Wire.Word<SeatRole>())
        .Optional("side", o => o.Side, Wire.Word<Side>())
        .Optional("holder", o => o.Holder, PartyTables.Party)
        .Optional("count", o => o.Count, Wire.Scalar<CountRange>())
        .Optional("selection", o => o.Selection, Selection)
        .Optional("term", o => o.Term, Term)
        .Optional("force", o => o.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<DeputyProvision> Deputies { get; } = new RecordWire<DeputyProvision>()
        .Optional("count", d => d.Count, Wire.Scalar<CountRange>())
        .Optional("per", d => d.Per, Wire.Word<DeputyBasis>())
        .Optional("order", d => d.Order, Wire.Word<DeputyOrder>())
        .Optional("mayAttend", d => d.MayAttend, Wire.Flag)
        .Optional("receivePapers", d => d.ReceivePapers, Wire.Flag)
        .Optional("voteWhenSteppingIn", d => d.VoteWhenSteppingIn, Wire.Flag)
        .Optional("force", d => d.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<MeetingDeadlines> Deadlines { get; } = new RecordWire<MeetingDeadlines>()
        .Optional("notice", d => d.Notice, Wire.Scalar<LeadTime>())
        .Optional("agendaItems", d => d.AgendaItems, Wire.Scalar<LeadTime>())
        .Optional("agenda", d => d.Agenda, Wire.Scalar<LeadTime>())
        .Optional("papers", d => d.Papers, Wire.Scalar<LeadTime>())
        .Optional("minutes", d => d.Minutes, Wire.Scalar<LeadTime>())
        .Optional("minutesApproval", d => d.MinutesApproval, Wire.Scalar<LeadTime>())
        .Sources();

    public static RecordWire<ExtraordinaryMeetings> Extraordinary { get; } = new RecordWire<ExtraordinaryMeetings>()
        .List("calledBy", e => e.CalledBy, PartyTables.Party)
        .Optional("demandedByCount", e => e.DemandedByCount, Wire.Number(1, MostPersons))
        .Optional("demandedByShare", e => e.DemandedByShare, Wire.Scalar<Share>())
        .Optional("notice", e => e.Notice, Wire.Scalar<LeadTime>())
        .Sources();

    public static RecordWire<Voting> Voting { get; } = new RecordWire<Voting>()
        .Optional("quorum", v => v.Quorum, new RecordWire<Quorum>()
            .Optional("share", q => q.Share, Wire.Scalar<Share>())
            .Optional("count", q => q.Count, Wire.Number(1, MostPersons))
            .Defaulted("moreThan", q => q.MoreThan, Wire.Flag)
            .Sources())
        .Optional("castingVote", v => v.CastingVote, Wire.Word<CastingVote>())
        .Sources();

    public static RecordWire<AttendanceRight> AttendanceRight { get; } = new RecordWire<AttendanceRight>()
        .Required("who", r => r.Who, PartyTables.Party)
        .List("rights", r => r.Rights, Wire.Word<AttendanceRightKind>())
        .Optional("basis", r => r.Basis, Wire.Word<AttendanceBasis>())
        .Optional("force", r => r.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<Duty> Duty { get; } = new RecordWire<Duty>()
        .Required("kind", d => d.Kind, Wire.Word<DutyKind>())
        .Optional("by", d => d.By, PartyTables.Party)
        .List("to", d => d.To, PartyTables.Party)
        .Optional("every", d => d.Every, Wire.Scalar<Frequency>())
        .Optional("due", d => d.Due, Wire.Scalar<PartialDate>())
        .Optional("after", d => d.After, Wire.Scalar<Frequency>())
        .Optional("force", d => d.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<Provision> Provision { get; } = new RecordWire<Provision>()
        .Required("kind", p => p.Kind, Wire.Word<ProvisionKind>())
        .Required("text", p => p.Text, Wire.LocalizedText)
        .Optional("force", p => p.Force, Wire.Word<Force>())
        .Sources();

    public static RecordWire<Mandate> Mandate { get; } = new RecordWire<Mandate>()
        .Optional("period", m => m.Period, Wire.Scalar<ValidityPeriod>())
        .Optional("adopted", m => m.Adopted, Wire.Scalar<PartialDate>())
        .Optional("reviewEvery", m => m.ReviewEvery, Wire.Scalar<Frequency>())
        .Optional("readWhole", m => m.ReadWhole, Wire.Flag)
        .Optional("purpose", m => m.Purpose, Wire.LocalizedText)
        .Optional("members", m => m.Members, Wire.Scalar<CountRange>())
        .Optional("evenMembers", m => m.EvenMembers, Wire.Flag)
        .Optional("membersForce", m => m.MembersForce, Wire.Word<Force>())
        .List("seatGroups", m => m.SeatGroups, SeatGroup)
        .Optional("equalStanding", m => m.EqualStanding, Wire.Flag)
        .Optional("equalSeats", m => m.EqualSeats, EqualSeats)
        .List("compositionRules", m => m.CompositionRules, CompositionRule)
        .Optional("selection", m => m.Selection, Selection)
        .Optional("term", m => m.Term, Term)
        .List("offices", m => m.Offices, Office)
        .Optional("deputies", m => m.Deputies, Deputies)
        .List("cadence", m => m.Cadence, MeetingTables.Cadence)
        .Optional("times", m => m.Times, Wire.Scalar<ClockTimes>())
        .Optional("deadlines", m => m.Deadlines, Deadlines)
        .Optional("extraordinary", m => m.Extraordinary, Extraordinary)
        .Optional("voting", m => m.Voting, Voting)
        .List("attendanceRights", m => m.AttendanceRights, AttendanceRight)
        .List("duties", m => m.Duties, Duty)
        .List("provisions", m => m.Provisions, Provision)
        .Sources();
}
