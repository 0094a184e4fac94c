using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>The seats of the sides in words.</summary>
internal static class ParityWords
{
    /// <param name="sides">The sides.</param>
    /// <param name="none">How many seats a side has that is not among them.</param>
    /// <param name="unknownSide">How many seats are listed whose side is unknown.</param>
    /// <param name="isListed">Whether any seats are listed.</param>
    /// <param name="isPromised">Whether the mandate promises the sides equally many.</param>
    /// <param name="isEqual">Whether they have equally many.</param>
    public static LocalizedText Of(ValueList<SideParity> sides, CountRange none, CountRange unknownSide, bool isListed, bool isPromised, bool? isEqual)
    {
        if (sides.IsEmpty && unknownSide.Maximum == 0)
        {
            return new("Plassene er ikke oppgitt.", "Plassane er ikkje oppgitte.", "The seats are not stated.");
        }

        SideParity? users = sides.FirstOrDefault(side => side.Side == Side.Users);
        SideParity? authority = sides.FirstOrDefault(side => side.Side == Side.Authority);
        (LocalizedText one, LocalizedText other) = (SideWords.Of(Side.Users), SideWords.Of(Side.Authority));
        if (!isListed)
        {
            LocalizedText ofUsers = users?.Stated is { } seats ? MeasureWords.Of(seats) : MeasureWords.NotStated;
            LocalizedText ofAuthority = authority?.Stated is { } places ? MeasureWords.Of(places) : MeasureWords.NotStated;
            return new LocalizedText(
                $"Plassene er ikke oppført. Etter mandatet: {one.Nb} {ofUsers.Nb}, {other.Nb} {ofAuthority.Nb}.",
                $"Plassane er ikkje førte opp. Etter mandatet: {one.Nn} {ofUsers.Nn}, {other.Nn} {ofAuthority.Nn}.",
                $"The seats are not listed. By the mandate: {one.En} {ofUsers.En}, {other.En} {ofAuthority.En}.");
        }

        LocalizedText? listed = !isPromised ? null : isEqual switch
        {
            true => new(" – like mange", " – like mange", " – equally many"),
            false => new(" – ikke like mange", " – ikkje like mange", " – not equally many"),
            null => new(" – det kan ikke avgjøres om det er like mange", " – det kan ikkje avgjerast om det er like mange", " – it is not known whether they are equally many"),
        };
        LocalizedText? agreement = sides.Any(side => side.IsAsStated == false)
            ? new(" Mandat og liste stemmer ikke overens.", " Mandat og liste stemmer ikkje overeins.", " Mandate and list do not agree.")
            : sides.Any(side => side.Stated is not null && side.IsAsStated is null)
            ? new(
                " Det kan ikke avgjøres om mandat og liste stemmer overens.",
                " Det kan ikkje avgjerast om mandat og liste stemmer overeins.",
                " It is not known whether mandate and list agree.")
            : null;
        (LocalizedText ones, LocalizedText others) = (MeasureWords.Of(users?.Listed ?? none), MeasureWords.Of(authority?.Listed ?? none));
        LocalizedText? nobodys = unknownSide.Maximum == 0 ? null : UnknownSide(MeasureWords.Of(unknownSide));
        return new LocalizedText(
            $"Plasser: {one.Nb} {ones.Nb}, {other.Nb} {others.Nb}{nobodys?.Nb}{listed?.Nb}.{agreement?.Nb}",
            $"Plassar: {one.Nn} {ones.Nn}, {other.Nn} {others.Nn}{nobodys?.Nn}{listed?.Nn}.{agreement?.Nn}",
            $"Seats: {one.En} {ones.En}, {other.En} {others.En}{nobodys?.En}{listed?.En}.{agreement?.En}");
    }

    private static LocalizedText UnknownSide(LocalizedText count) =>
        new($", side ikke kjent {count.Nb}", $", side ikkje kjend {count.Nn}", $", side not known {count.En}");
}
