using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using NodaTime;

namespace CookbookSamples;

internal static class SeeWhoIsHeard
{
    public static void Run()
    {
        // begin: see-who-is-heard
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        var graph = RepresentationGraph.Of(register, asOf: new LocalDate(2016, 1, 1));
        foreach (RepresentationRoute route in graph.RoutesOf(Id<Actor>.Parse("nfu")))
        {
            Console.WriteLine($"{route.Organisation} is heard by {route.Owner} in {route.Structure} through {route.Umbrellas}{(route.IsCertain ? "" : ", perhaps")}");
        }

        foreach (HeardTwice twice in graph.HeardTwice.Where(one => one.Owner == Id<Actor>.Parse("udir")))
        {
            Console.WriteLine($"{twice.Owner} hears {twice.Organisation} in {string.Join(" and ", twice.Routes.Select(route => route.Structure))}");
        }

        Console.WriteLine($"On record as heard by nobody: {graph.NotHeard}");
        // end: see-who-is-heard
    }
}
