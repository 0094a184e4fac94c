using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What an organisation must propose, in words.</summary>
internal static class AppointmentWords
{
    public static LocalizedText Of(LocalizedText? name, Id<Actor> organisation, LocalizedText structure, LocalDate? by, int persons, (int Vacant, int Fresh, int Same, int Untold) of)
    {
        (int vacant, int fresh, int same, int untold) = of;
        LocalizedText? due = by is { } day ? PartialDate.Words(day) : null;
        string[] Parts(string one, string many, string on, string unknown, string free) =>
        [
            .. fresh == 0 ? Array.Empty<string>() : [$"{fresh} {(fresh == 1 ? one : many)}"],
            .. same == 0 ? Array.Empty<string>() : [$"{same} {on}"],
            .. untold == 0 ? Array.Empty<string>() : [$"{untold} {unknown}"],
            .. vacant == 0 ? Array.Empty<string>() : [$"{vacant} {free}"],
        ];
        string Who(Language language) => name?.In(language) ?? organisation.ToString();
        return new LocalizedText(
            $"{Who(Language.Nb)} skal foreslå {persons} {(persons == 1 ? "person" : "personer")}{(due is null ? "" : $" innen {due.Nb}")}, {structure.In(Language.Nb)}: {string.Join(", ", Parts("ny", "nye", "kan fortsette", "ikke kjent", vacant == 1 ? "til ledig plass" : "til ledige plasser"))}.",
            $"{Who(Language.Nn)} skal føreslå {persons} {Plural.Of(persons, "person", "personar")}{(due is null ? "" : $" innan {due.Nn}")}, {structure.In(Language.Nn)}: {string.Join(", ", Parts("ny", "nye", "kan halde fram", untold == 1 ? "ikkje kjend" : "ikkje kjende", vacant == 1 ? "til ledig plass" : "til ledige plassar"))}.",
            $"{Who(Language.En)} is to propose {persons} {(persons == 1 ? "person" : "people")}{(due is null ? "" : $" by {due.En}")}, {structure.In(Language.En)}: {string.Join(", ", Parts("new", "new", "may go on", "not known", vacant == 1 ? "for a vacant seat" : "for vacant seats"))}.");
    }
}
