using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Edits;

namespace Moteplass.Domain.Tests.Analysis;

public sealed partial class PracticeMappingAnalysisTests
{
    [Fact]
    public void Every_finding_says_which_records_and_facts_it_rests_on_and_what_was_unknown() => Assert.Equal(
        """
        responses: kartlegging-2015 [B10 B11 B12 B24 B6 B7 B9]
        avdir Council: avdir-brukerrad kartlegging-2015 [B12 B6 B8 B9]
        avdir Bilateral: kartlegging-2015 [B12 B6 B9]
        bufdir Council: kartlegging-2015 [B11 B6]
        bufdir Bilateral: bufdir-relasjonsprogrammet kartlegging-2015 [B11 B11 B11* B11* B13* B6 B9*]
        hdir Council: hdir-brukerrad kartlegging-2015 [B12 B6 B8 B9]
        hdir Bilateral: kartlegging-2015 [B12 B6 B9]
        udir Council: udir-brukerrad kartlegging-2015 [B10 B6 B8 B9]
        udir Bilateral: udir-enkeltorganisasjoner kartlegging-2015 [B10 B10* B6 B9]
        levels, Council: avdir-brukerrad hdir-brukerrad udir-brukerrad kartlegging-2015 [B10 B11 B12 B6 B8 B9] oppdragsdialog/contactForm: NotStated
        levels, Bilateral: bufdir-relasjonsprogrammet udir-enkeltorganisasjoner kartlegging-2015 [B10 B10* B11 B11 B11* B11* B12 B13* B6 B9 B9*] oppdragsdialog/contactForm: NotStated
        forms, TopManagement: avdir-brukerrad bufdir-relasjonsprogrammet hdir-brukerrad udir-brukerrad udir-enkeltorganisasjoner kartlegging-2015 [B10 B10* B11 B11 B11* B11* B12 B13* B6 B8 B9 B9*]
        shared ffo: ffo norges-doveforbund/ffo avdir-brukerrad bufdir-relasjonsprogrammet hdir-brukerrad udir-brukerrad udir-enkeltorganisasjoner avdir-brukerrad-ffo bufdir-relasjonsprogrammet-ffo hdir-brukerrad-ffo udir-brukerrad-ffo udir-enkeltorganisasjoner-ffo [ffo-norges-doveforbund B10 B10* B11 B11 B11* B11* B13* B16~* B22 B8 B9 B9*]
        shared safo: safo fndb/safo nfu/safo nhfu/safo norges-handikapforbund/safo avdir-brukerrad bufdir-relasjonsprogrammet hdir-brukerrad udir-brukerrad udir-enkeltorganisasjoner avdir-brukerrad-safo bufdir-relasjonsprogrammet-safo hdir-brukerrad-safo udir-brukerrad-safo udir-enkeltorganisasjoner-safo [B10 B10* B11 B11 B11* B11* B13* B16~* B22 B8 B9 B9* safo-om-oss safo-om-oss]
        shared unge-funksjonshemmede: unge-funksjonshemmede ndfu/unge-funksjonshemmede avdir-brukerrad bufdir-relasjonsprogrammet hdir-brukerrad udir-brukerrad udir-enkeltorganisasjoner avdir-brukerrad-uf bufdir-relasjonsprogrammet-uf hdir-brukerrad-uf udir-brukerrad-uf udir-enkeltorganisasjoner-uf [ndfu-retningslinjer B10 B10* B11 B11 B11* B11* B13* B16~* B22* B8 B9 B9* A18 A20 A20]
        overlap overlappende-organisasjoner: overlappende-organisasjoner bufdir-relasjonsprogrammet hdir-brukerrad bufdir-relasjonsprogrammet-overlappende hdir-brukerrad-overlappende [B11 B11 B11* B11* B13* B17 B17* B8 B9 B9*]
        candidate avdir-brukerrad: avdir-brukerrad [B8 B9]
        candidate bufdir-relasjonsprogrammet: bufdir-relasjonsprogrammet [B11 B11 B11* B11* B13* B9*]
        candidate hdir-brukerrad: hdir-brukerrad [B8 B9]
        candidate udir-brukerrad: udir-brukerrad [B8 B9]
        candidate udir-enkeltorganisasjoner: udir-enkeltorganisasjoner [B10 B10*]
        no candidate oppdragsdialog: oppdragsdialog [B14 B14* B8]
        planned bufdir-nasjonalt-barnevernsrad: bufdir-nasjonalt-barnevernsrad [B11]
        """,
        Grounds(Find(Register)));

    [Fact]
    public void A_structure_at_the_top_that_states_no_form_is_named_as_unknown_where_forms_are_compared()
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure("hdir-brukerrad", structure => structure with { ContactForm = null }));

        FormDifference difference = found.FormDifferences.Single(one => one.Level == AnchoringLevel.TopManagement);
        Assert.False(difference.Respondents.Single(one => one.Respondent == Actor("hdir")).IsKnown);
        Assert.Equal(
            ["hdir-brukerrad contactForm NotStated"],
            difference.Evidence.Unknowns.Select(unknown => $"{unknown.Record.Id} {unknown.Member} {unknown.Reason}"));
    }

    [Theory]
    [InlineData("", "phases NotStated")]
    [InlineData("2015/..", "phases Inconclusive")]
    public void A_structure_that_may_not_be_in_force_is_named_as_unknown(string period, string unknown)
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure("hdir-brukerrad", structure => structure with
        {
            Phases = period.Length == 0 ? [] : [new Phase { Status = PhaseStatus.Active, Period = ValidityPeriod.Parse(period) }],
        }));

        Assert.Equal(
            [$"hdir-brukerrad {unknown}"],
            found.ContactForms.Single(one => one.Respondent == Actor("hdir") && one.Form == ContactForm.Council)
                .Evidence.Unknowns.Select(one => $"{one.Record.Id} {one.Member} {one.Reason}"));
    }

    [Theory]
    [InlineData("", "anchorings NotStated")]
    [InlineData("/2016", "anchorings Inconclusive")]
    public void A_structure_of_a_form_whose_level_is_not_known_is_named_where_levels_are_compared(string period, string unknown)
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure("hdir-brukerrad", structure => structure with
        {
            Anchorings = period.Length == 0 ? [] : [new Anchoring { Level = AnchoringLevel.TopManagement, Period = ValidityPeriod.Parse(period) }],
        }));

        LevelDifference difference = found.LevelDifferences.Single(one => one.Form == ContactForm.Council);
        Assert.False(difference.Respondents.Single(one => one.Respondent == Actor("hdir")).IsKnown);
        Assert.Contains($"hdir-brukerrad {unknown}", difference.Evidence.Unknowns.Select(one => $"{one.Record.Id} {one.Member} {one.Reason}"));
    }

    [Fact]
    public void A_structure_whose_level_cannot_be_told_on_the_day_is_named_so()
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure(
            "hdir-brukerrad", structure => structure with { Anchorings = [.. structure.Anchorings.Select(one => one with { Period = ValidityPeriod.Parse("/2016") })] }));

        Assert.Equal(
            ["hdir-brukerrad anchorings Inconclusive"],
            found.ContactForms.Single(one => one.Respondent == Actor("hdir") && one.Form == ContactForm.Council)
                .Evidence.Unknowns.Select(unknown => $"{unknown.Record.Id} {unknown.Member} {unknown.Reason}"));
    }

    [Fact]
    public void A_structure_that_may_have_been_in_force_once_but_surely_is_no_more_does_not_count()
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure(
            "hdir-brukerrad", structure => structure with { Phases = [new Phase { Status = PhaseStatus.Unknown, Period = ValidityPeriod.Parse("2001/2010") }] }));

        Assert.Equal(ContactPresence.NotReported, found.ContactForms.Single(one => one.Respondent == Actor("hdir") && one.Form == ContactForm.Council).Presence);
    }

    [Fact]
    public void Levels_are_compared_from_the_highest_down()
    {
        CollaborationRegister changed = Register.WithStructure(
            "hdir-brukerrad", structure => structure.At(AnchoringLevel.Unit, AnchoringLevel.TopManagement, AnchoringLevel.Department));

        Assert.Equal(
            [AnchoringLevel.TopManagement, AnchoringLevel.Department, AnchoringLevel.Unit],
            Find(changed).FormDifferences.Select(one => one.Level));
        Assert.Equal(
            "[TopManagement, Department, Unit]",
            Find(changed).LevelDifferences[0].Respondents.Single(one => one.Respondent == Actor("hdir")).Levels.ToString());
    }

    [Theory]
    [InlineData(100, 100, 0)]
    [InlineData(101, 100, 1)]
    public void Of_the_sources_of_a_structure_that_several_findings_rest_on_a_hundred_are_named_and_the_rest_counted(int stated, int named, int notListed)
    {
        CollaborationRegister many = Register
            .WithStructure("hdir-brukerrad", structure => structure with { Sources = [.. Pages("protokoll", stated)], Phases = [.. structure.Phases.Select(phase => phase with { Sources = [] })], Anchorings = [.. structure.Anchorings.Select(anchoring => anchoring with { Sources = [] })] });

        Evidence shared = Find(many).SharedOrganisations.Single(one => one.Organisation == Actor("ffo")).Evidence;
        Evidence alone = Find(many).Candidates.Single(one => one.Structure.ToString() == "hdir-brukerrad").Evidence;

        Assert.Equal((named, notListed), (shared.Sources.Count(source => source.Document.ToString() == "protokoll"), shared.SourcesNotListed));
        Assert.Equal((stated, 0), (alone.Sources.Count, alone.SourcesNotListed));
    }

    [Fact]
    public void What_one_finding_alone_rests_on_is_named_however_much_it_is()
    {
        CollaborationRegister many = Register.WithStructure(
            "hdir-brukerrad", structure => structure with { Seats = [.. structure.Seats.Select(seat => seat with { Sources = [.. Pages("protokoll", 150)] })] });

        Evidence shared = Find(many).SharedOrganisations.Single(one => one.Organisation == Actor("ffo")).Evidence;

        Assert.Equal((150, 0), (shared.Sources.Count(source => source.Document.ToString() == "protokoll"), shared.SourcesNotListed));
    }

    [Fact]
    public void Evidence_of_two_readings_of_one_register_is_equal_and_of_another_not()
    {
        CollaborationRegister other = Register.WithStructure("hdir-brukerrad", structure => structure with { Sources = [.. Pages("protokoll", 1)] });

        Assert.Equal(Find(Register).Structures, Find(Register).Structures);
        Assert.Equal(Find(Register).Structures.GetHashCode(), Find(Register).Structures.GetHashCode());
        Assert.NotEqual(Find(Register).Structures, Find(other).Structures);
    }

    private static string Grounds(PracticeMappingAnalysis found) => string.Join(
        Environment.NewLine,
        [
            Ground("responses", found.Responses.Evidence),
            .. found.ContactForms.Select(one => Ground($"{one.Respondent} {one.Form}", one.Evidence)),
            .. found.LevelDifferences.Select(one => Ground($"levels, {one.Form}", one.Evidence)),
            .. found.FormDifferences.Select(one => Ground($"forms, {one.Level}", one.Evidence)),
            .. found.SharedOrganisations.Select(one => Ground($"shared {one.Organisation}", one.Evidence)),
            .. found.GroupOverlaps.Select(one => Ground($"overlap {one.Group}", one.Evidence)),
            .. found.Candidates.Select(one => Ground($"candidate {one.Structure}", one.Evidence)),
            .. found.NonCandidates.Select(one => Ground($"no candidate {one.Structure}", one.Evidence)),
            .. found.PlannedStructures.Select(one => Ground($"planned {one.Structure}", one.Evidence)),
        ]);

    private static IEnumerable<SourceReference> Pages(string document, int count) =>
        Enumerable.Range(1, count).Select(page => new SourceReference { Document = new(document), Locator = $"s. {page}", Basis = SourceBasis.Stated });

    private static string Ground(string finding, Evidence evidence) =>
        $"{finding}: {string.Join(' ', evidence.Records.Select(record => record.Id))} [{string.Join(' ', evidence.Sources.Select(Source))}]"
        + string.Concat(evidence.Unknowns.Select(unknown => $" {unknown.Record.Id}/{unknown.Member}: {unknown.Reason}"));

    /// <summary>The fact, or the document where it is no fact of the memo; with a tilde where the source makes a reservation, with a star where it is inferred.</summary>
    private static string Source(SourceReference source) =>
        $"{source.Locator ?? source.Document.ToString()}{(source.Hedge is null ? "" : "~")}{(source.Basis == SourceBasis.Inferred ? "*" : "")}";
}
