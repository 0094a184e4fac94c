using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using NodaTime;

namespace ReadmeSamples;

internal static class History
{
    public static void Run()
    {
        // begin: history
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        foreach (TimelineEvent one in Timeline.Of(register).Where(one => one.When is not null))
        {
            Console.WriteLine($"{one.When} {one.Kind}: {one.Record.Id}");
        }

        var trail = Trail.Of(register);
        var workshop = RecordReference.To(Id<Contribution>.Parse("innspill-workshop-2016-05"));
        Console.WriteLine($"Input of May 2016 led to: {string.Join(", ", trail.ResultsOf(workshop).Select(one => one.Id))}");
        Console.WriteLine($"Still open: {string.Join(", ", trail.OpenProposals)}");
        Console.WriteLine($"The joint arena: {PilotStatus.Of(register, Id<CollaborationStructure>.Parse("felles-arena"), new LocalDate(2021, 1, 1)).State}");
        // end: history
    }
}
