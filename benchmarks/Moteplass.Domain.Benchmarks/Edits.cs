using System.Globalization;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Times judging one changed record of a register of 50,000 against judging all of it.</summary>
internal static class Edits
{
    private const int Records = 50_000;
    private const int Rounds = 60;

    private static readonly LocalDate AsOf = new(2018, 12, 31);

    public static void Show()
    {
        CollaborationRegister register = MeasuredRegister.Of(Records);
        CollaborationStructure structure = register.Structures[register.Structures.Count / 2];
        Actor actor = register.Actors[register.Actors.Count / 2];
        Console.WriteLine("| what changed | least, ms | of judging all | allocated, kB | of judging all |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        Distribution all = Time(() => ValidationReport.Of(register, AsOf));
        Show("nothing was kept: all is judged", all, all);
        var judged = CheckedRegister.Of(register, AsOf);
        Show("the function of a structure", Of(structure with { Function = StructureFunction.Advisory }), all);
        Show("a seat more", Of(structure with { Seats = [.. structure.Seats, structure.Seats[0] with { Id = Id<Seat>.Parse("ny-plass") }] }), all);
        CollaborationRegister other = register with { Actors = [.. register.Actors.Select(one => ReferenceEquals(one, actor) ? one with { Abbreviations = ["NY"] } : one)] };
        Show("an actor", Time(() => judged.With(other)), all);

        Distribution Of(CollaborationStructure changed)
        {
            CollaborationRegister edited = register with { Structures = [.. register.Structures.Select(one => ReferenceEquals(one, structure) ? changed : one)] };
            return Time(() => judged.With(edited));
        }
    }

    private static void Show(string what, Distribution times, Distribution all) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {times.Least.TotalMilliseconds:f2} | 1/{all.Least / times.Least:f1} | {times.Allocated / 1024.0:f0} | 1/{(double)all.Allocated / times.Allocated:f1} |"));

    private static Distribution Time(Action work)
    {
        var times = new Distribution();
        for (int round = 0; round < Rounds; round++)
        {
            times.Add(work);
        }

        return times;
    }
}
