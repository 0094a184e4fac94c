namespace Moteplass.Domain.Validation;

/// <summary>REG001.</summary>
internal static class UniqueIdsRule
{
    public static void Check(RegisterWalk walk, Action<Place, LocalizedText> report)
    {
        foreach (IdUse use in walk.Ids)
        {
            IdUse first = walk.Find(use.Family, use.Id)!;
            if (!ReferenceEquals(first, use))
            {
                string place = first.Place.ToPointer().ToString();
                report(use.Place.At("id"), new LocalizedText(
                    $"Id-en «{use.Id}» er brukt før blant {use.Family.All.Nb}, ved {place}.",
                    $"Id-en «{use.Id}» er brukt før blant {use.Family.All.Nn}, ved {place}.",
                    $"The id '{use.Id}' is used before among {use.Family.All.En}, at {place}."));
            }
        }
    }
}
