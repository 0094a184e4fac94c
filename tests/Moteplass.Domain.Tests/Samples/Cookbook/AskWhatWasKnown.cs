using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using NodaTime;

namespace CookbookSamples;

internal static class AskWhatWasKnown
{
    public static void Run()
    {
        // begin: ask-what-was-known
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        var day = new LocalDate(2016, 12, 31);
        foreach (LocalDate known in new[] { new LocalDate(2015, 12, 14), new LocalDate(2015, 12, 15) })
        {
            RegisterOnDay then = RegisterOnDay.Of(register, validOn: day, knownOn: known);
            Console.WriteLine($"In force on {day:uuuu-MM-dd}, known on {known:uuuu-MM-dd}:");
            Console.WriteLine($"  definitely: {then.Structures.Valid.Select(structure => structure.Id).ToValueList()}");
            Console.WriteLine($"  unknown: {then.Structures.Unknown.Select(structure => structure.Id).ToValueList()}");
        }
        // end: ask-what-was-known
    }
}
