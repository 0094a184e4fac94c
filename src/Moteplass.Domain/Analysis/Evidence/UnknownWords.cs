using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>What analyses lack to know, in words for people.</summary>
internal static class UnknownWords
{
    /// <param name="type">The type of the record.</param>
    /// <param name="member">The member in question, by its name in JSON.</param>
    public static LocalizedText Of(RecordType type, string member) => (type, member) switch
    {
        (RecordType.Workshop, _) => WorkshopConditionWords.Of(member),
        (RecordType.Contribution, "when") => new("når innspillene ble gitt", "når innspela vart gitt", "when contributions were given"),
        (RecordType.Proposal, "when") => new("når forslagene ble fremmet", "når forslaga vart fremja", "when proposals were made"),
        (_, "when") => new("når det ble svart", "når det vart svara", "when answers were given"),
        (_, "agendaItems") => new("hvilke saker møtene hadde, og hvem som meldte dem", "kva saker møta hadde, og kven som melde dei", "which items meetings had, and who raised them"),
        (_, "anchorings") => new("forankringen", "forankringa", "the anchoring"),
        (_, "cadences") => new("fastsatt møtefrekvens", "fastsett møtefrekvens", "the required number of meetings"),
        (_, "contactForm") => new("kontaktformen", "kontaktforma", "the contact form"),
        (_, "count") => new("hvor mange gruppen omfatter", "kor mange gruppa omfattar", "how many the group comprises"),
        (_, "held") => new("om og når møtene ble holdt", "om og når møta vart haldne", "whether and when meetings were held"),
        (_, "meetingListings") => new("fullstendig møteoversikt", "fullstendig møteoversikt", "a complete list of meetings"),
        (RecordType.Seat, "period") => new("når plassene var besatt", "når plassane var fylte", "when seats were held"),
        (_, "period") => new("perioden", "perioden", "the period"),
        (_, "planned") => new("om og når møtene var planlagt", "om og når møta var planlagde", "whether and when meetings were planned"),
        (_, "phases") => new("når strukturen var aktiv", "når strukturen var aktiv", "when the structure was active"),
        (_, "seatListing") => new("fullstendig plassoversikt", "fullstendig plassoversikt", "a complete list of seats"),
        (_, "termNumber") => new("hvilken periode på rad det er", "kva periode på rad det er", "which term in a row it is"),
        (_, "with") => new("hvem møtene ble holdt med", "kven møta vart haldne med", "with whom meetings were held"),
        (_, "side") => new("hvilken side plassene hører til", "kva side plassane høyrer til", "on which side seats are"),
        _ => throw new UnreachableException($"There are no words for the member '{member}'."),
    };
}
