using System.Collections;
using System.Reflection;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Rules.Register;

public sealed class ReferencesRuleTests
{
    private const string Actors = """
        "actors":[
          {"type":"directorate","id":"hdir","name":{"nb":"Helsedirektoratet"}},
          {"type":"public-body","id":"hod","name":{"nb":"Helse- og omsorgsdepartementet"},"kind":"ministry"},
          {"type":"user-organisation","id":"ffo","name":{"nb":"Funksjonshemmedes Fellesorganisasjon"}},
          {"type":"other-organisation","id":"ks","name":{"nb":"KS"}},
          {"type":"organisation-group","id":"gruppe","name":{"nb":"Organisasjoner"},"unit":"organisations"}]
        """;

    // Every member of every record that refers to another, leading nowhere.
    private const string LeadingNowhere = """
        "documents":[{"id":"d","title":{"nb":"D"},"senders":[{"type":"actor","actor":"x"}],"recipients":[{"type":"structure","structure":"x"}],"copiedTo":[{"type":"actor","actor":"x"}],"annexTo":"x","sources":[{"document":"x"}]}],
        "actors":[
          {"type":"directorate","id":"a1","name":{"nb":"A"},"numberBorrowedFrom":"x","parent":"x","sources":[{"document":"x"}]},
          {"type":"public-body","id":"a2","name":{"nb":"A"},"kind":"agency","numberBorrowedFrom":"x","parent":"x","sources":[{"document":"x"}]},
          {"type":"user-organisation","id":"a3","name":{"nb":"A"},"numberBorrowedFrom":"x","partOf":"x","sources":[{"document":"x"}]},
          {"type":"other-organisation","id":"a4","name":{"nb":"A"},"numberBorrowedFrom":"x","sources":[{"document":"x"}]},
          {"type":"organisation-group","id":"a5","name":{"nb":"A"},"numberBorrowedFrom":"x","unit":"persons","sources":[{"document":"x"}]}],
        "memberships":[{"member":"x","umbrella":"x","sources":[{"document":"x"}]}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["x"],"parent":"x","establishedInResponseTo":{"contributions":["x"],"proposals":["x"],"assignments":["x"],"sources":[{"document":"x"}]},"sources":[{"document":"x"}],
          "phases":[{"status":"active","sources":[{"document":"x"}]}],
          "anchorings":[{"level":"board","sources":[{"document":"x"}]}],
          "mandates":[{"adoptedBy":[{"type":"actor","actor":"x"}],"adoptedIn":{"document":"x","decision":"x","sources":[{"document":"x"}]},"amendedBy":[{"type":"owner","owner":"x"}],"sources":[{"document":"x"}],
            "cadences":[{"type":"rate","per":"year","sources":[{"document":"x"}]},{"type":"recurrence","repeats":"weekly","sources":[{"document":"x"}]},{"type":"dated","dates":["2013"],"sources":[{"document":"x"}]},{"type":"on-demand","sources":[{"document":"x"}]}],
            "seatGroups":[{"holder":{"type":"any-of","parties":[{"type":"actor","actor":"x"}]},"selection":{"decidedBy":[{"type":"actor","actor":"x"}],"proposedBy":[{"type":"structure","structure":"x"}],"vacanciesFilledBy":[{"type":"actor","actor":"x"}],"steps":[{"stage":"propose","doneBy":[{"type":"actor","actor":"x"}],"sources":[{"document":"x"}]}],"sources":[{"document":"x"}]},"term":{"sources":[{"document":"x"}]},"parts":[{"sources":[{"document":"x"}]}],"sources":[{"document":"x"}]}],
            "equalSeats":{"sources":[{"document":"x"}]},"compositionRules":[{"dimension":"age","requirement":"within","sources":[{"document":"x"}]}],"selection":{"decidedBy":[{"type":"actor","actor":"x"}],"proposedBy":[{"type":"structure","structure":"x"}],"vacanciesFilledBy":[{"type":"actor","actor":"x"}],"steps":[{"stage":"propose","doneBy":[{"type":"actor","actor":"x"}],"sources":[{"document":"x"}]}],"sources":[{"document":"x"}]},"term":{"sources":[{"document":"x"}]},
            "offices":[{"role":"chair","holder":{"type":"actor","actor":"x"},"selection":{"decidedBy":[{"type":"actor","actor":"x"}],"proposedBy":[{"type":"structure","structure":"x"}],"vacanciesFilledBy":[{"type":"actor","actor":"x"}],"steps":[{"stage":"propose","doneBy":[{"type":"actor","actor":"x"}],"sources":[{"document":"x"}]}],"sources":[{"document":"x"}]},"term":{"sources":[{"document":"x"}]},"sources":[{"document":"x"}]}],
            "deputies":{"calledBy":[{"type":"actor","actor":"x"}],"sources":[{"document":"x"}]},"deadlines":{"sources":[{"document":"x"}]},"extraordinary":{"calledBy":[{"type":"actor","actor":"x"}],"sources":[{"document":"x"}]},"voting":{"quorum":{"sources":[{"document":"x"}]},"sources":[{"document":"x"}]},
            "attendanceRights":[{"party":{"type":"actor","actor":"x"},"sources":[{"document":"x"}]}],
            "duties":[{"kind":"evaluation","owedBy":{"type":"actor","actor":"x"},"owedTo":[{"type":"structure","structure":"x"}],"sources":[{"document":"x"}]}],
            "rights":[{"kind":"raise-matters","heldBy":{"type":"actor","actor":"x"},"towards":[{"type":"structure","structure":"x"}],"sources":[{"document":"x"}]}],
            "provisions":[{"kind":"other","text":{"nb":"T"},"sources":[{"document":"x"}]}]}],
          "seats":[{"id":"p","onBehalfOf":"x","onBehalfOfStructure":"x","affiliation":"x","deputyFor":"x","sources":[{"document":"x"}]}]}],
        "meetings":[{"id":"m","structures":["x"],"with":["x"],"planned":{"sources":[{"document":"x"}]},"held":{"sources":[{"document":"x"}]},"postponedTo":"x",
          "agendaItems":[{"raisedBy":"x","sources":[{"document":"x"}]}],"attendance":[{"seat":"x","organisation":"x","deputisesFor":"x","sources":[{"document":"x"}]}],"minutes":{"sources":[{"document":"x"}]},"sources":[{"document":"x"}]}],
        "meetingListings":[{"structure":"x","period":"2013/2014","complete":true,"sources":[{"document":"x"}]}],
        "workshops":[{"id":"w","sessions":[{"themes":["x"]}],"follows":["x"],"themes":[{"id":"t","proposedBy":[{"type":"actor","actor":"x"}]}],"arrangedBy":[{"type":"actor","actor":"x"}],"heldFor":[{"type":"actor","actor":"x"}],"plannedWith":[{"type":"actor","actor":"x"}],"planned":{"sources":[{"document":"x"}]},"held":{"sources":[{"document":"x"}]},
          "invitation":{"actors":["x"],"sources":[{"document":"x"}]},"information":{"sources":[{"document":"x"}]},"safeguards":{"sources":[{"document":"x"}]},"attendees":["x"],"groups":[{"parties":[{"type":"actor","actor":"x"}]}],
          "audience":[{"party":{"type":"actor","actor":"x"},"sources":[{"document":"x"}]}],"feedbackPromise":{"givenBy":[{"type":"actor","actor":"x"}],"sources":[{"document":"x"}]},"documents":["x"],"evaluation":{"sources":[{"document":"x"}]},"sources":[{"document":"x"}]}],
        "contributions":[{"id":"c","contributors":[{"type":"actor","actor":"x"}],"workshop":"x","theme":"x","meeting":"x","mapping":"x","documents":["x"],"sources":[{"document":"x"}]}],
        "feedback":[{"id":"f","workshop":"x","meeting":"x","givenBy":[{"type":"actor","actor":"x"}],"givenTo":[{"type":"actor","actor":"x"}],"answers":[{"contribution":"x","decision":"x","proposal":"x"}],"documents":["x"],"sources":[{"document":"x"}]}],
        "evaluations":[{"id":"e","workshops":["x"],"asked":[{"type":"actor","actor":"x"}],"structures":["x"],"evaluatedBy":[{"type":"actor","actor":"x"}],"documents":["x"],"sources":[{"document":"x"}]}],
        "assignments":[{"id":"a","givenBy":[{"type":"actor","actor":"x"}],"givenTo":[{"type":"actor","actor":"x"}],"text":{"nb":"T"},"reports":["x"],"sources":[{"document":"x"}]}],
        "proposals":[{"id":"f","proposedBy":[{"type":"actor","actor":"x"}],"addressedTo":[{"type":"actor","actor":"x"}],"restsOnContributions":["x"],"restsOnMappings":["x"],"restsOnProposals":["x"],"concerns":"x","documents":["x"],"sources":[{"document":"x"}],"changes":[{"type":"introduced-structure","structure":"x"},{"type":"replaced-structures","structures":["x"],"replacedBy":"x"},{"type":"changed-structure","structure":"x","addedSeats":[{"onBehalfOf":"x"},{"onBehalfOfStructure":"x"}],"endedSeats":["x"]}]}],
        "decisions":[{"id":"v","decidedBy":[{"type":"actor","actor":"x"}],"concerns":"x","answers":["x"],"restsOnDecisions":["x"],"restsOnDocuments":["x"],"sources":[{"document":"x"}]}],
        "mappings":[{"id":"k","conductedBy":"x","sources":[{"document":"x"}],"workedExample":{"sources":[{"document":"x"}]},"caveats":[{"sources":[{"document":"x"}]}],
          "areas":[{"name":{"nb":"O"},"definition":{"sources":[{"document":"x"}]},"helpText":{"sources":[{"document":"x"}]},"sources":[{"document":"x"}]}],
          "responses":[{"respondent":"x","status":"answered","structures":["x"],"channel":{"sources":[{"document":"x"}]},"sources":[{"document":"x"}]}]}]
        """;

    [Fact]
    public void A_reference_that_leads_nowhere_is_an_error_that_says_what_was_sought()
    {
        Problem problem = Assert.Single(Registers.Check(""" "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["hdir"]}] """, RuleCodes.References));

        Assert.Equal("error REG002 at /structures/0/owners/0: The register does not have an actor with the id 'hdir'.", problem.ToString());
        Assert.Equal("feil REG002 ved /structures/0/owners/0: Registeret mangler en aktør med id-en «hdir».", problem.In(Language.Nb));
        Assert.Equal("feil REG002 ved /structures/0/owners/0: Registeret manglar ein aktør med id-en «hdir».", problem.In(Language.Nn));
    }

    [Theory]
    [InlineData("partOf", "hdir", "'hdir' is a directorate, but a user organisation or another organisation is expected here.")]
    [InlineData("partOf", "gruppe", "'gruppe' is a group of unnamed organisations, but a user organisation or another organisation is expected here.")]
    public void A_reference_to_a_record_of_the_wrong_kind_is_an_error_that_names_both(string member, string id, string message)
    {
        string organisation = $$"""{"type":"user-organisation","id":"ndfu","name":{"nb":"NDFU"},"{{member}}":"{{id}}"}]""";

        Problem problem = Assert.Single(Registers.Check(Actors[..^1] + "," + organisation, RuleCodes.References));

        Assert.Equal($"error REG002 at /actors/5/{member}: {message}", problem.ToString());
    }

    [Fact]
    public void The_parent_of_a_directorate_is_a_public_body() => Assert.Equal(
        ["error REG002 at /actors/5/parent: 'ffo' is a user organisation, but a directorate or a public body is expected here."],
        Check(Actors[..^1] + """,{"type":"directorate","id":"udir","name":{"nb":"Udir"},"parent":"ffo"}]"""));

    [Fact]
    public void Members_and_umbrellas_are_organisations() => Assert.Equal(
        [
            "error REG002 at /memberships/0/member: 'hdir' is a directorate, but a user organisation or another organisation or a group of unnamed organisations is expected here.",
            "error REG002 at /memberships/0/umbrella: 'gruppe' is a group of unnamed organisations, but a user organisation or another organisation is expected here.",
        ],
        Check(Actors + ""","memberships":[{"member":"hdir","umbrella":"gruppe"},{"member":"gruppe","umbrella":"ffo"}]"""));

    [Fact]
    public void References_that_lead_to_the_right_records_are_fine() => Assert.Empty(Check(
        Actors + ""","structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["hdir","ks"],"seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","deputyFor":"p"}]}]"""));

    [Fact]
    public void Every_reference_of_the_register_is_judged()
    {
        CollaborationRegister register = Registers.With(LeadingNowhere);
        var held = new List<string>();
        Collect(register, held);

        Assert.Empty(ReferringMembers().Except(held));
        Assert.Equal(held.Count, RuleRunner.Judge(register).Count(problem => problem.Code == RuleCodes.References));
    }

    private static IEnumerable<string> Check(string members) => Registers.Check(members, RuleCodes.References).Select(problem => problem.ToString());

    /// <summary>The members of all records that hold ids other than the record's own.</summary>
    private static IEnumerable<string> ReferringMembers() =>
        from type in typeof(DomainRecord).Assembly.GetTypes()
        where type.IsAssignableTo(typeof(DomainRecord)) && !type.IsAbstract
        from property in type.GetProperties()
        where IsReference(property)
        select $"{type.Name}.{property.Name}";

    private static bool IsReference(PropertyInfo property) =>
        property.Name != "Id" && property.PropertyType.ToString().Contains("Moteplass.Domain.Id`1", StringComparison.Ordinal);

    /// <summary>Gathers, by reflection and so without the walk under test, every member that holds a reference.</summary>
    private static void Collect(DomainRecord record, List<string> held)
    {
        foreach (PropertyInfo property in record.GetType().GetProperties())
        {
            object? value = property.GetValue(record);
            if (IsReference(property) && value is not null)
            {
                int count = value is ICollection or IEnumerable ? ((IEnumerable)value).Cast<object>().Count() : 1;
                held.AddRange(Enumerable.Repeat($"{record.GetType().Name}.{property.Name}", count));
            }
            else if (value is DomainRecord part)
            {
                Collect(part, held);
            }
            else if (value is IEnumerable list and not string)
            {
                foreach (DomainRecord item in list.OfType<DomainRecord>())
                {
                    Collect(item, held);
                }
            }
        }
    }
}
