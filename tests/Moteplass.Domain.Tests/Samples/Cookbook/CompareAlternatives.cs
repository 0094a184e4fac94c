using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using NodaTime;

namespace CookbookSamples;

internal static class CompareAlternatives
{
    public static void Run()
    {
        // begin: compare-alternatives
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        Id<CollaborationStructure> arena = new("felles-arena");

        // The sources propose the arena. That it would come in place of the councils and programmes, and take over who sits in them, is said here alone.
        var instead = new Proposal
        {
            Id = new("i-stedet-for"),
            Kind = ProposalKind.Alternative,
            Changes =
            [
                new IntroducedStructure { Structure = arena },
                new ReplacedStructures
                {
                    Structures = [new("avdir-brukerrad"), new("hdir-brukerrad"), new("udir-brukerrad"), new("udir-enkeltorganisasjoner"), new("bufdir-relasjonsprogrammet")],
                    ReplacedBy = arena,
                    CarrySeats = true,
                },
            ],
        };
        var year = new DateInterval(new LocalDate(2017, 1, 1), new LocalDate(2017, 12, 31));
        var comparison = AlternativeComparison.Of(
            register with { Proposals = [.. register.Proposals, instead] }, [new("forslag-felles-arena"), instead.Id], from: year.Start, year);

        Say("today", comparison.Today);
        foreach (AlternativeColumn alternative in comparison.Alternatives)
        {
            Say($"{alternative.Proposal}", alternative);
            foreach (IGrouping<AccessChangeKind, AccessChange> change in alternative.Changes.GroupBy(change => change.Kind).OrderBy(change => change.Key))
            {
                Console.WriteLine($"  {change.Count()} pairs of organisation and directorate: {change.Key.InWords(Language.En)}");
            }
        }

        ComparedStructure joint = comparison.Alternatives[1].Structures.Single();
        Console.WriteLine($"{joint.Structure}: {joint.Permanence?.InWords(Language.En)}, {joint.Period?.InWords(Language.En)}; it would have to be stated:");
        foreach (Unknown unknown in comparison.Alternatives[1].Load.Evidence.Unknowns.Where(unknown => unknown.Record == RecordReference.To(arena)))
        {
            Console.WriteLine($"  {unknown.InWords(Language.En)}");
        }

        static void Say(string name, AlternativeColumn column) => Console.WriteLine(
            $"{name}: {column.Structures.Count} structures of {column.Load.Owners.Count} directorates, meetings {column.Load.Meetings.Promised?.InWords(Language.En) ?? "not known"}");

        // end: compare-alternatives
    }
}
