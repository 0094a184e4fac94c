using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Edits;

namespace Moteplass.Domain.Tests.Analysis;

public sealed partial class PracticeMappingAnalysisTests
{
    [Fact]
    public void The_candidates_are_the_permanent_structures_anchored_at_the_top()
    {
        PracticeMappingAnalysis found = Find(Register);

        Assert.Equal(
            "avdir-brukerrad bufdir-relasjonsprogrammet hdir-brukerrad udir-brukerrad udir-enkeltorganisasjoner",
            string.Join(' ', found.Candidates.Select(one => one.Structure)));
        Assert.Equal(["oppdragsdialog: [AdHoc, NotAtTheTop]"], found.NonCandidates.Select(Text));
        Assert.Equal("bufdir-nasjonalt-barnevernsrad", Assert.Single(found.PlannedStructures).Structure.ToString());
    }

    [Theory]
    [InlineData(Permanence.AdHoc, NonCandidateReason.AdHoc)]
    [InlineData(Permanence.Pilot, NonCandidateReason.Pilot)]
    [InlineData(Permanence.TimeLimited, NonCandidateReason.TimeLimited)]
    [InlineData(null, NonCandidateReason.PermanenceNotStated)]
    public void A_council_that_is_not_permanent_is_no_candidate_and_says_why(Permanence? permanence, NonCandidateReason reason)
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure("udir-brukerrad", structure => structure.WithPhases(phase => phase with { Permanence = permanence })));

        Assert.DoesNotContain(found.Candidates, one => one.Structure == Structure("udir-brukerrad"));
        Assert.Equal([reason], found.NonCandidates.Single(one => one.Structure == Structure("udir-brukerrad")).Reasons);
    }

    [Theory]
    [InlineData(PhaseStatus.Ended, null, NonCandidateReason.NotInForce)]
    [InlineData(PhaseStatus.Active, "2010/2014", NonCandidateReason.NotInForce)]
    [InlineData(PhaseStatus.Active, "2015/2020", NonCandidateReason.InForceUnknown)]
    [InlineData(PhaseStatus.Unknown, null, NonCandidateReason.InForceUnknown)]
    public void A_council_that_is_not_surely_in_force_is_no_candidate(PhaseStatus status, string? period, NonCandidateReason reason)
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure("udir-brukerrad", structure => structure.WithPhases(phase => phase with
        {
            Status = status,
            Period = period is null ? null : ValidityPeriod.Parse(period),
        })));

        Assert.Equal([reason], found.NonCandidates.Single(one => one.Structure == Structure("udir-brukerrad")).Reasons);
    }

    [Theory]
    [InlineData("../2014", "", NonCandidateReason.NotAtTheTop)]
    [InlineData("/2015", "", NonCandidateReason.AnchoringUnknown)]
    [InlineData("/2015", "unit", NonCandidateReason.AnchoringUnknown)]
    [InlineData("../2014", "unit", NonCandidateReason.NotAtTheTop)]
    public void A_council_that_is_not_surely_anchored_at_the_top_is_no_candidate(string top, string other, NonCandidateReason reason)
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure("udir-brukerrad", structure => structure with
        {
            Anchorings =
            [
                new Anchoring { Level = AnchoringLevel.TopManagement, Period = ValidityPeriod.Parse(top) },
                .. other.Length == 0 ? Array.Empty<Anchoring>() : [new Anchoring { Level = AnchoringLevel.Unit }],
            ],
        }));

        Assert.Equal([reason], found.NonCandidates.Single(one => one.Structure == Structure("udir-brukerrad")).Reasons);
    }

    [Fact]
    public void What_is_planned_says_for_which_times_in_their_order()
    {
        CollaborationRegister changed = Register.WithStructure(
            "bufdir-nasjonalt-barnevernsrad",
            structure => structure with
            {
                Phases =
                [
                    new Phase { Status = PhaseStatus.Proposed, Period = ValidityPeriod.Parse("2018/..") },
                    new Phase { Status = PhaseStatus.Planned, Period = ValidityPeriod.Parse("2016/2017") },
                    new Phase { Status = PhaseStatus.Planned },
                ],
            });

        Assert.Equal(["2016/2017", "2018/.."], Assert.Single(Find(changed).PlannedStructures).Periods.Select(period => period.ToString()));
    }

    [Fact]
    public void A_structure_that_has_ended_and_is_planned_anew_is_planned()
    {
        CollaborationRegister changed = Register.WithStructure(
            "bufdir-nasjonalt-barnevernsrad",
            structure => structure with { Phases = [.. structure.Phases, new Phase { Status = PhaseStatus.Ended, Period = ValidityPeriod.Parse("2010/2012") }] });

        Assert.Equal(Structure("bufdir-nasjonalt-barnevernsrad"), Assert.Single(Find(changed).PlannedStructures).Structure);
    }

    [Fact]
    public void The_planned_council_joins_the_others_once_it_is_in_force()
    {
        CollaborationRegister changed = Register.WithStructure(
            "bufdir-nasjonalt-barnevernsrad",
            structure => (structure with { ContactForm = ContactForm.Council }).At(AnchoringLevel.TopManagement)
                .WithPhases(phase => phase with { Status = PhaseStatus.Active, Period = null, Permanence = Permanence.Permanent }));

        PracticeMappingAnalysis found = Find(changed);

        Assert.True(found.PlannedStructures.IsEmpty);
        Assert.Contains(found.Candidates, one => one.Structure == Structure("bufdir-nasjonalt-barnevernsrad"));
        Assert.Contains("bufdir Council Present bufdir-nasjonalt-barnevernsrad", Contact(found), StringComparison.Ordinal);
    }
}
