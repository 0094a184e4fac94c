using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Engine;

public sealed class HoldingRecordTests
{
    private static readonly CollaborationRegister Register = MoteplassJson.Read(Reading.EveryMember);

    public static TheoryData<string, string?> Places { get; } = new()
    {
        { "", null },
        { "/$schema", null },
        { "/meetingListings/0", null },
        { "/documents/0/title/nb", $"document {Register.Documents[0].Id}" },
        { "/actors/0", $"actor {Register.Actors[0].Id}" },
        { "/memberships/0/period", $"membership {Register.Memberships[0].Member}/{Register.Memberships[0].Umbrella}" },
        { "/structures/0", $"structure {Register.Structures[0].Id}" },
        { "/structures/0/seats", $"structure {Register.Structures[0].Id}" },
        { "/structures/0/phases/0", $"structure {Register.Structures[0].Id}" },
        { "/structures/0/seats/0", $"seat {Register.Structures[0].Seats[0].Id}" },
        { "/structures/0/seats/0/onBehalfOf", $"seat {Register.Structures[0].Seats[0].Id}" },
        { "/meetings/0/held/date", $"meeting {Register.Meetings[0].Id}" },
        { "/workshops/0", $"workshop {Register.Workshops[0].Id}" },
        { "/contributions/0", $"contribution {Register.Contributions[0].Id}" },
        { "/evaluations/0", $"evaluation {Register.Evaluations[0].Id}" },
        { "/mappings/0/areas/0", $"mapping {Register.Mappings[0].Id}" },
        { "/assignments/0", $"assignment {Register.Assignments[0].Id}" },
        { "/proposals/0", $"proposal {Register.Proposals[0].Id}" },
        { "/decisions/0/decidedBy/0", $"decision {Register.Decisions[0].Id}" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_lies_in_the_innermost_record_that_goes_by_an_id(string place, string? record) =>
        Assert.Equal(record, HoldingRecord.Of(Register, JsonPointer.Parse(place))?.ToString());

    [Fact]
    public void A_problem_names_the_record_in_which_it_lies()
    {
        CollaborationStructure structure = Registers.With(
            """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active","permanence":"pilot","evaluationDue":"2018"}],"seats":[{"id":"b","role":"secretary","hasVote":true}]}] """).Structures[0];

        Assert.Equal(
            ["SEA003 seat b", "STR001 structure s", "STR002 structure s"], Found(new CollaborationRegister { Structures = [structure] }));
        Assert.Equal(["SEA003 seat b", "STR001 structure s", "STR002 structure s"], Found(structure));
        Assert.Empty(Found(structure.Seats[0]));
        Assert.Equal(["STR002 "], Found(structure.Phases[0]));
    }

    private static IEnumerable<string> Found(DomainRecord subject) => RuleRunner.Judge(subject).Select(problem => $"{problem.Code} {problem.Record}");
}
