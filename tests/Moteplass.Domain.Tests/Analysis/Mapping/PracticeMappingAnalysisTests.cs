using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;
using static Moteplass.Domain.Tests.Analysis.Edits;

namespace Moteplass.Domain.Tests.Analysis;

/// <summary>Each finding of the memo of 2015-12-15, and that it follows from the data: the data changes, and so does the finding.</summary>
public sealed partial class PracticeMappingAnalysisTests
{
    private static readonly CollaborationRegister Register = ReferenceRegister.ZeroToTwentyFour;

    [Fact]
    public void Four_of_five_directorates_answered_with_substance_and_IMDi_gave_a_nil_return()
    {
        ResponseFinding found = Find(Register).Responses;

        Assert.Equal("avdir bufdir hdir udir", Ids(found.Substantive));
        Assert.Equal("imdi", Ids(found.NilReturns));
        Assert.True(found.NotReturned.IsEmpty);
        Assert.Equal(5, found.Asked);
    }

    [Fact]
    public void Five_of_five_once_IMDi_answers()
    {
        ResponseFinding found = Find(Register.WithResponse("imdi", response => response with { Status = ResponseStatus.Answered })).Responses;

        Assert.Equal("avdir bufdir hdir imdi udir", Ids(found.Substantive));
        Assert.True(found.NilReturns.IsEmpty);
    }

    [Fact]
    public void Silence_is_neither_an_answer_nor_a_nil_return()
    {
        ResponseFinding found = Find(Register.WithResponse("imdi", response => response with { Status = ResponseStatus.NotReturned })).Responses;

        Assert.Equal("imdi", Ids(found.NotReturned));
        Assert.True(found.NilReturns.IsEmpty);
    }

    [Fact]
    public void What_a_nil_return_lists_is_left_out_of_every_other_finding()
    {
        CollaborationRegister listed = Register.WithResponse("imdi", response => response with { Structures = [Structure("avdir-brukerrad")], CompleteFor = [ContactForm.Council] });

        Assert.All(
            typeof(PracticeMappingAnalysis).GetProperties().Where(property => property.Name != nameof(PracticeMappingAnalysis.Responses)),
            property => Assert.Equal(property.GetValue(Find(Register)), property.GetValue(Find(listed))));
    }

    [Fact]
    public void Three_directorates_have_councils_at_the_top_and_two_meet_single_organisations() => Assert.Equal(
        """
        avdir Council Present avdir-brukerrad
        avdir Bilateral Lacking
        bufdir Council NotReported
        bufdir Bilateral Present bufdir-relasjonsprogrammet
        hdir Council Present hdir-brukerrad
        hdir Bilateral Lacking
        udir Council Present udir-brukerrad
        udir Bilateral Present udir-enkeltorganisasjoner
        """,
        Contact(Find(Register)));

    [Fact]
    public void A_directorate_that_is_given_a_bilateral_programme_no_longer_lacks_one()
    {
        var programme = new CollaborationStructure
        {
            Id = Structure("hdir-enkeltmoter"),
            Name = new("Enkeltmøter"),
            Kind = StructureKind.BilateralProgramme,
            Owners = [Actor("hdir")],
            ContactForm = ContactForm.Bilateral,
            Phases = [new Phase { Status = PhaseStatus.Active, Permanence = Permanence.Permanent }],
        };
        CollaborationRegister changed = (Register with { Structures = [.. Register.Structures, programme.At(AnchoringLevel.TopManagement)] })
            .WithResponse("hdir", response => response with { Structures = [.. response.Structures, programme.Id] });

        PracticeMappingAnalysis found = Find(changed);

        Assert.Contains("hdir Bilateral Present hdir-enkeltmoter", Contact(found), StringComparison.Ordinal);
        Assert.Contains(programme.Id, found.Candidates.Select(one => one.Structure));
        Assert.Equal("hdir: council, bilateral", Forms(found, AnchoringLevel.TopManagement, "hdir"));
        Assert.True(found.CommonUmbrellas.IsEmpty, "Nobody sits in the new programme, so nobody sits in all.");
    }

    [Fact]
    public void A_response_that_may_not_tell_all_reports_nothing_where_it_describes_nothing() => Assert.Contains(
        "avdir Bilateral NotReported",
        Contact(Find(Register.WithResponse("avdir", response => response with { CompleteFor = [] }))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("contactForm")]
    [InlineData("anchorings")]
    [InlineData("phases")]
    public void A_structure_that_does_not_say_enough_makes_its_contact_form_uncertain(string member)
    {
        CollaborationRegister changed = Register.WithStructure("hdir-brukerrad", structure => member switch
        {
            "contactForm" => structure with { ContactForm = null },
            "anchorings" => structure with { Anchorings = [] },
            _ => structure with { Phases = [] },
        });

        ContactFormFinding found = Find(changed).ContactForms.Single(one => one.Respondent == Actor("hdir") && one.Form == ContactForm.Council);

        Assert.Equal(ContactPresence.Unknown, found.Presence);
        Assert.Equal(
            [new Unknown(record: new(RecordType.Structure, "hdir-brukerrad"), member: member, reason: UnknownReason.NotStated)],
            found.Evidence.Unknowns);
    }

    [Fact]
    public void A_form_that_only_one_of_several_responses_is_complete_for_is_lacking_all_the_same()
    {
        CollaborationRegister changed = Register.WithMapping(mapping => mapping with
        {
            Responses = [.. mapping.Responses, mapping.Responses.Single(one => one.Respondent == Actor("hdir")) with { CompleteFor = [] }],
        });

        Assert.Contains("hdir Bilateral Lacking", Contact(Find(changed)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_structures_in_force_are_listed_by_respondent_with_levels_and_permanence() => Assert.Equal(
        """
        avdir avdir-brukerrad Council [TopManagement] [Permanent]
        avdir oppdragsdialog  [Assignment] [AdHoc]
        bufdir bufdir-relasjonsprogrammet Bilateral [TopManagement] [Permanent]
        bufdir oppdragsdialog  [Assignment] [AdHoc]
        hdir hdir-brukerrad Council [TopManagement] [Permanent]
        hdir oppdragsdialog  [Assignment] [AdHoc]
        udir oppdragsdialog  [Assignment] [AdHoc]
        udir udir-brukerrad Council [TopManagement] [Permanent]
        udir udir-enkeltorganisasjoner Bilateral [TopManagement] [Permanent]
        """,
        string.Join(Environment.NewLine, Find(Register).Structures.Select(row => $"{row.Respondent} {row.Structure} {row.ContactForm} {row.Levels} {row.Permanences}")));

    [Fact]
    public void A_structure_in_force_of_which_several_permanences_are_stated_lists_them_in_order()
    {
        CollaborationRegister changed = Register.WithStructure(
            "hdir-brukerrad",
            structure => structure with
            {
                Phases = [new Phase { Status = PhaseStatus.Active, Permanence = Permanence.TimeLimited }, new Phase { Status = PhaseStatus.Active, Permanence = Permanence.Permanent },
                    new Phase { Status = PhaseStatus.Active, Permanence = Permanence.Pilot, Period = ValidityPeriod.Parse("2001/2002") }],
            });

        Assert.Equal("[Permanent, TimeLimited]", Find(changed).Structures.Single(row => row.Structure == Structure("hdir-brukerrad")).Permanences.ToString());
    }

    [Fact]
    public void At_the_top_the_directorates_differ_in_form()
    {
        FormDifference found = Assert.Single(Find(Register).FormDifferences);

        Assert.True(found.IsDifferent);
        Assert.Equal(
            ["avdir: council", "bufdir: bilateral", "hdir: council", "udir: council, bilateral"],
            found.Respondents.Select(Text));
    }

    [Fact]
    public void They_do_not_differ_in_form_once_all_have_councils_alone()
    {
        CollaborationRegister changed = Register
            .WithStructure("udir-enkeltorganisasjoner", structure => structure.At(AnchoringLevel.Unit))
            .WithStructure("bufdir-relasjonsprogrammet", structure => structure with { ContactForm = ContactForm.Council });

        Assert.False(Find(changed).FormDifferences.Single(one => one.Level == AnchoringLevel.TopManagement).IsDifferent);
    }

    [Fact]
    public void Whether_top_leaders_take_part_differs_for_meetings_with_single_organisations_and_not_for_councils()
    {
        ValueList<LevelDifference> found = Find(Register).LevelDifferences;

        // What Bufdir has of councils is not known, so that they are all alike cannot be told. The collaboration in single assignments may be with single
        // organisations, but not at the top: that is what AVdir and Hdir lack.
        Assert.Equal([(ContactForm.Council, null), (ContactForm.Bilateral, true)], found.Select(one => (one.Form, one.IsDifferent)));
        Assert.Equal(
            [("avdir", true, "[]"), ("bufdir", true, "[TopManagement]"), ("hdir", true, "[]"), ("udir", true, "[TopManagement]")],
            found[1].Respondents.Select(one => (one.Respondent.ToString(), one.IsKnown, one.Levels.ToString())));
        Assert.False(found[0].Respondents.Single(one => one.Respondent == Actor("bufdir")).IsKnown);
        Assert.Equal(["oppdragsdialog: contactForm"], found[1].Evidence.Unknowns.Select(unknown => $"{unknown.Record.Id}: {unknown.Member}"));
    }

    // A complete response that describes a council of which it is not known whether it is in force, or a structure of which the form is not, has no
    // known lack of councils; one in another form, or one that surely is not in force, leaves the lack known.
    [Theory]
    [InlineData(""" "contactForm":"council" """, null)]
    [InlineData(""" "contactForm":"council","anchorings":[{"level":"top-management"}] """, null)]
    [InlineData(""" "contactForm":"council","anchorings":[{"level":"unit"}] """, true)]
    [InlineData(""" "contactForm":"council","anchorings":[{"level":"unit"},{"level":"board","period":"2015/2016"}] """, null)]
    [InlineData(""" "phases":[{"status":"active"}] """, null)]
    [InlineData(""" "phases":[{"status":"active"}],"contactForm":"bilateral" """, true)]
    [InlineData(""" "phases":[{"status":"planned"}],"contactForm":"council" """, true)]
    public void A_lack_is_known_where_no_structure_may_be_of_the_form(string structure, bool? differs)
    {
        CollaborationRegister register = Registers.With(
            $$"""
            "actors":[{"type":"directorate","id":"a","name":{"nb":"A"} },{"type":"directorate","id":"b","name":{"nb":"B"} }],
            "structures":[
              {"id":"s","name":{"nb":"S"},"kind":"user-council","owners":["a"],"contactForm":"council","phases":[{"status":"active"}],"anchorings":[{"level":"top-management"}]},
              {"id":"t","name":{"nb":"T"},"kind":"user-council","owners":["b"],{{structure}}}],
            "mappings":[{"id":"m","date":"2015","responses":[{"respondent":"a","status":"answered","structures":["s"]},{"respondent":"b","status":"answered","structures":["t"],"completeFor":["council"]}]}]
            """);

        Assert.Equal(differs, PracticeMappingAnalysis.Of(register, register.Mappings[0].Id).LevelDifferences.Single(one => one.Form == ContactForm.Council).IsDifferent);
    }

    [Fact]
    public void Councils_are_alike_in_level_once_all_of_them_are_known() => Assert.False(
        Find(Register.WithStructure("bufdir-relasjonsprogrammet", structure => structure with { ContactForm = ContactForm.Council }))
            .LevelDifferences.Single(one => one.Form == ContactForm.Council).IsDifferent);

    [Fact]
    public void Councils_differ_in_level_once_one_is_anchored_in_a_department() => Assert.True(
        Find(Register.WithStructure("hdir-brukerrad", structure => structure.At(AnchoringLevel.Department)))
            .LevelDifferences.Single(one => one.Form == ContactForm.Council).IsDifferent);

    [Fact]
    public void UF_SAFO_and_FFO_are_the_umbrellas_common_to_the_overall_structures()
    {
        PracticeMappingAnalysis found = Find(Register);

        Assert.Equal("ffo safo unge-funksjonshemmede", Ids(found.CommonUmbrellas));
        Assert.All(found.SharedOrganisations, shared => Assert.Equal(
            ["avdir-brukerrad", "bufdir-relasjonsprogrammet", "hdir-brukerrad", "udir-brukerrad", "udir-enkeltorganisasjoner"],
            shared.Structures.Select(structure => structure.ToString())));
        Assert.All(found.SharedOrganisations, shared => Assert.True(shared.Evidence.HasInferredSource));
        Assert.All(found.SharedOrganisations, shared => Assert.Equal(["synes"], shared.Evidence.Hedges));
        Assert.All(found.SharedOrganisations, shared => Assert.Contains(shared.Evidence.Sources, source => source.Locator == "B16"));
    }

    [Fact]
    public void SAFO_is_common_no_longer_once_it_leaves_one_council()
    {
        PracticeMappingAnalysis found = Find(Register.WithStructure("udir-brukerrad", structure => structure.WithoutSeatsOf("safo")));

        Assert.Equal("ffo unge-funksjonshemmede", Ids(found.CommonUmbrellas));
        SharedOrganisation safo = found.SharedOrganisations[^1];
        Assert.Equal((Actor("safo"), 4, 5, false), (safo.Organisation, safo.Structures.Count, safo.OverallStructureCount, safo.IsInAll));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void An_organisation_is_shared_from_two_structures_on(int councils, bool isShared)
    {
        CollaborationRegister register = Register;
        foreach (CollaborationStructure structure in Register.Structures.Where(one => one.Seats.Any(seat => seat.OnBehalfOf == Actor("safo"))).Skip(councils))
        {
            register = register.WithStructure(structure.Id.ToString(), one => one.WithoutSeatsOf("safo"));
        }

        Assert.Equal(isShared, Find(register).SharedOrganisations.Any(one => one.Organisation == Actor("safo")));
    }

    [Fact]
    public void A_vacant_seat_and_a_seat_that_is_over_carry_nobody()
    {
        CollaborationRegister vacant = Register.WithStructure("avdir-brukerrad", structure => structure with
        {
            Seats = [.. structure.Seats.Select(seat => seat.OnBehalfOf == Actor("ffo") ? seat with { State = SeatState.Vacant } : seat)],
        });
        CollaborationRegister over = Register.WithStructure("avdir-brukerrad", structure => structure with
        {
            Seats = [.. structure.Seats.Select(seat => seat.OnBehalfOf == Actor("ffo") ? seat with { Period = ValidityPeriod.Parse("2010/2014") } : seat)],
        });

        Assert.Equal("safo unge-funksjonshemmede", Ids(Find(vacant).CommonUmbrellas));
        Assert.Equal("safo unge-funksjonshemmede", Ids(Find(over).CommonUmbrellas));
    }

    [Fact]
    public void An_organisation_without_members_is_shared_all_the_same_but_no_umbrella()
    {
        PracticeMappingAnalysis found = Find(Register with { Memberships = [.. Register.Memberships.Where(one => one.Umbrella != Actor("ffo"))] });

        Assert.Equal("safo unge-funksjonshemmede", Ids(found.CommonUmbrellas));
        Assert.Equal("safo unge-funksjonshemmede ffo", string.Join(' ', found.SharedOrganisations.Select(one => one.Organisation)));
    }

    [Fact]
    public void Bufdir_and_Hdir_overlap_in_more_than_one_organisation()
    {
        GroupOverlap found = Assert.Single(Find(Register).GroupOverlaps);

        Assert.Equal(
            ("overlappende-organisasjoner", "[ChildrenAndYouth, ChildWelfare, MentalHealth, SubstanceUse]", "bufdir hdir"),
            (found.Group.ToString(), found.PolicyFields.ToString(), Ids(found.Respondents)));
        Assert.Equal(CountRange.AtLeast(2), found.Count);
        Assert.True(found.Evidence.HasInferredSource);
        Assert.Empty(found.Evidence.Hedges);
    }

    [Fact]
    public void An_overlap_in_a_number_that_nobody_states_says_so()
    {
        CollaborationRegister changed = Register with
        {
            Actors = [.. Register.Actors.Select(actor => actor is OrganisationGroup group ? group with { Count = null } : actor)],
        };

        GroupOverlap found = Assert.Single(Find(changed).GroupOverlaps);

        Assert.Null(found.Count);
        Assert.Equal(["overlappende-organisasjoner count NotStated"], found.Evidence.Unknowns.Select(unknown => $"{unknown.Record.Id} {unknown.Member} {unknown.Reason}"));
    }

    [Fact]
    public void The_caveat_of_the_mapping_comes_with_its_findings()
    {
        StatedText caveat = Assert.Single(Find(Register).Caveats);

        Assert.Equal("Dette kan ha hatt betydning for hvilken informasjon som er kommet inn.", caveat.Text!.Nb![^70..]);
        Assert.Equal(("B25", "kan ha hatt betydning for"), (caveat.Sources[0].Locator, caveat.Sources[0].Hedge));
        Assert.Empty(Find(Register.WithMapping(mapping => mapping with { Caveats = [] })).Caveats);
    }

    // B16 says «synes»; that each of the umbrellas sits in each structure is concluded from it.
    [Fact]
    public void The_doubt_of_the_source_and_the_inference_of_ours_are_told_apart()
    {
        CollaborationRegister stated = WithSourcesOfSeats(source => source with { Basis = SourceBasis.Stated, Note = null });
        CollaborationRegister sure = WithSourcesOfSeats(source => source with { Hedge = null });

        Assert.Equal((true, "[synes]"), Doubts(Register));
        Assert.Equal((true, "[]"), Doubts(sure));
        Assert.Equal((false, "[synes]"), Doubts(stated.WithStructure("bufdir-relasjonsprogrammet", Bare).WithStructure("udir-enkeltorganisasjoner", Bare)));

        static (bool, string) Doubts(CollaborationRegister register) =>
            Find(register).SharedOrganisations.Single(one => one.Organisation == Actor("ffo")).Evidence is var evidence ? (evidence.HasInferredSource, evidence.Hedges.ToString()) : default;

        static CollaborationStructure Bare(CollaborationStructure structure) => structure with
        {
            Sources = [],
            Phases = [.. structure.Phases.Select(phase => phase with { Sources = [] })],
            Anchorings = [.. structure.Anchorings.Select(anchoring => anchoring with { Sources = [] })],
        };
    }

    // Whose a structure is, and what it is called, no finding of a mapping rests on.
    [Fact]
    public void What_is_inferred_of_other_members_is_not_told_of_a_finding()
    {
        Candidate found = Find(Register).Candidates.Single(one => one.Structure == Structure("hdir-brukerrad"));

        Assert.Contains(Register.Structures.Single(one => one.Id == found.Structure).Sources, source => source.Basis == SourceBasis.Inferred && source.Members.Contains("owners"));
        Assert.False(found.Evidence.HasInferredSource);
    }

    [Fact]
    public void There_is_no_overlap_in_a_group_that_sits_with_one_directorate_alone() =>
        Assert.Empty(Find(Register.WithStructure("hdir-brukerrad", structure => structure.WithoutSeatsOf("overlappende-organisasjoner"))).GroupOverlaps);

    [Fact]
    public void Without_a_date_whatever_states_a_period_cannot_be_told()
    {
        CollaborationRegister undated = Register.WithMapping(mapping => mapping with { Date = null })
            .WithStructure("udir-brukerrad", structure => structure.WithPhases(phase => phase with { Period = ValidityPeriod.Parse("2010/..") }));

        PracticeMappingAnalysis found = Find(undated);

        Assert.Equal([NonCandidateReason.InForceUnknown], found.NonCandidates.Single(one => one.Structure == Structure("udir-brukerrad")).Reasons);
        Assert.Contains("udir Council Unknown udir-brukerrad", Contact(found), StringComparison.Ordinal);
        Assert.Contains("hdir Council Present hdir-brukerrad", Contact(found), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_register_changes_nothing() => Assert.Equal(Find(Register), Find(Register.Reversed()));

    [Fact]
    public void Names_change_nothing()
    {
        CollaborationRegister renamed = Register with
        {
            Actors = [.. Register.Actors.Select(actor => actor with { Name = new("Navn"), Abbreviations = [] })],
            Structures = [.. Register.Structures.Select(structure => structure with { Name = new("Navn"), Designation = null })],
        };

        Assert.Equal(Find(Register), Find(renamed));
    }

    [Fact]
    public void References_that_lead_nowhere_are_left_out()
    {
        CollaborationRegister dangling = Register
            .WithResponse("avdir", response => response with { Structures = [.. response.Structures, Structure("finnes-ikke")] })
            .WithStructure("avdir-brukerrad", structure => structure with
            {
                Seats = [.. structure.Seats, new Seat { Id = Id<Seat>.Parse("tom"), OnBehalfOf = Actor("finnes-ikke") }],
            });

        PracticeMappingAnalysis found = Find(dangling);

        Assert.Equal(Find(Register).Candidates, found.Candidates);
        Assert.Equal(Find(Register).SharedOrganisations, found.SharedOrganisations);
    }

    [Fact]
    public void Every_finding_names_the_records_and_facts_it_rests_on()
    {
        ContactFormFinding found = Find(Register).ContactForms.Single(one => one.Respondent == Actor("hdir") && one.Form == ContactForm.Bilateral);

        Assert.Equal([new RecordReference(RecordType.Mapping, "kartlegging-2015")], found.Evidence.Records);
        Assert.Equal(["B12", "B6", "B9"], found.Evidence.Sources.Select(source => source.Locator));
        Assert.False(found.Evidence.HasInferredSource);
    }

    [Fact]
    public void A_mapping_that_the_register_does_not_have_is_refused_by_name()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("mapping", () => PracticeMappingAnalysis.Of(Register, Id<PracticeMapping>.Parse("finnes-ikke")));

        Assert.StartsWith("The register has no mapping with the id 'finnes-ikke'.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("register", () => PracticeMappingAnalysis.Of(null!, ReferenceRegister.MappingOf2015));
    }

    private static CollaborationRegister WithSourcesOfSeats(Func<SourceReference, SourceReference> edit) => Register with
    {
        Structures =
        [
            .. Register.Structures.Select(structure => structure with
            {
                Seats = [.. structure.Seats.Select(seat => seat with { Sources = [.. seat.Sources.Select(edit)] })],
            }),
        ],
    };

    private static PracticeMappingAnalysis Find(CollaborationRegister register) => PracticeMappingAnalysis.Of(register, ReferenceRegister.MappingOf2015);

    private static string Ids(ValueList<Id<Actor>> ids) => string.Join(' ', ids);

    private static string Contact(PracticeMappingAnalysis found) => string.Join(
        Environment.NewLine,
        found.ContactForms.Select(one => string.Join(' ', [one.Respondent, one.Form, one.Presence, .. one.Structures])));

    private static string Forms(PracticeMappingAnalysis found, AnchoringLevel level, string respondent) => Text(
        found.FormDifferences.Single(one => one.Level == level).Respondents.Single(one => one.Respondent == Actor(respondent)));

    private static string Text(RespondentForms forms) => $"{forms.Respondent}: {string.Join(", ", forms.Forms.Select(form => form.ToString().ToLowerInvariant()))}";

    private static string Text(NonCandidate one) => $"{one.Structure}: {one.Reasons}";
}
