using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using NodaTime;

namespace CookbookSamples;

internal static class FollowAPilot
{
    public static void Run()
    {
        // begin: follow-a-pilot
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        var arena = Id<CollaborationStructure>.Parse("felles-arena");
        Console.WriteLine($"As recorded: {PilotStatus.Of(register, arena, new LocalDate(2018, 6, 30)).State}");

        // What if it had been set up, with an evaluation due in the autumn of 2019?
        CollaborationRegister setUp = register with
        {
            Structures = [.. register.Structures.Select(structure => structure.Id != arena ? structure : structure with
            {
                Phases = [structure.Phases[0] with { Status = PhaseStatus.Active, EvaluationDue = PartialDate.Parse("2019-23") }],
            })],
        };
        foreach (LocalDate day in new[] { new LocalDate(2017, 6, 30), new LocalDate(2018, 6, 30), new LocalDate(2019, 10, 1), new LocalDate(2020, 1, 1) })
        {
            PilotStatus status = PilotStatus.Of(setUp, arena, day);
            Console.WriteLine($"Set up, {day:uuuu-MM-dd}: {status.State}, evaluation due {status.EvaluationDue}");
        }
        // end: follow-a-pilot
    }
}
