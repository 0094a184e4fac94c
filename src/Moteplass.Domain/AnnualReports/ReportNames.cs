using System.Diagnostics;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>What actors, structures, parties and meetings are called in a report, in each language. What the register does not have is named by its id, in quotation marks.</summary>
internal sealed class ReportNames(RegisterIndex index, CollaborationStructure structure)
{
    public static LocalizedText Of(LocalizedText text) => EachLanguage.Of(text.In);

    public LocalizedText Of(Id<Actor> actor) => index.Find(actor) is { } found ? Of(found.Name) : Quoted(actor.ToString());

    public LocalizedText Of(Id<CollaborationStructure> other) => index.Find(other) is { } found ? Of(found.Name) : Quoted(other.ToString());

    public LocalizedText Of(ValueList<Party> parties) => parties.IsEmpty ? ReportWords.NotStated : ReportWords.And([.. parties.Select(Of)]);

    /// <summary>For whom a seat is held, with the member organisation that fills it, the role, and that nobody sits in it.</summary>
    public LocalizedText Of(Seat seat)
    {
        LocalizedText holder = seat.OnBehalfOf is { } actor ? Of(actor)
            : seat.OnBehalfOfStructure is { } other ? Of(other)
            : seat.Affiliation is { } own ? Of(own)
            : ReportWords.NotStated;
        LocalizedText?[] more =
        [
            seat.Affiliation is { } through && (seat.OnBehalfOf is not null || seat.OnBehalfOfStructure is not null) && through != seat.OnBehalfOf ? Of(through) : null,
            seat.Role is { } role and not SeatRole.Member ? EachLanguage.Of(language => role.InWords(language)) : null,
            seat.State == SeatState.Vacant ? new("ledig plass", "ledig plass", "vacant") : null,
        ];
        LocalizedText[] stated = [.. more.OfType<LocalizedText>()];
        return stated.Length == 0 ? holder : EachLanguage.Of(language => $"{holder.In(language)} ({string.Join(", ", stated.Select(one => one.In(language)))})");
    }

    private LocalizedText Of(Party party) => party switch
    {
        ActorParty actor => Of(actor.Actor),
        StructureParty other => Of(other.Structure),
        CategoryParty category => category.Label is { } label ? Of(label) : EachLanguage.Of(language => category.Category.InWords(language)),
        OwnerParty { Owner: { } owner } => Of(owner),
        OwnerParty => structure.Owners.IsEmpty ? new("eieren", "eigaren", "the owner") : ReportWords.And([.. structure.Owners.Select(Of)]),
        SelfParty => Of(structure.Name),
        AnyOfParty anyOf => anyOf.Parties.IsEmpty ? ReportWords.NotStated : ReportWords.Or([.. anyOf.Parties.Select(Of)]),
        _ => throw new UnreachableException(),
    };

    private static LocalizedText Quoted(string id) => new($"«{id}»", $"«{id}»", $"'{id}'");
}
