namespace Moteplass.Domain;

/// <summary>
/// A party to the collaboration (aktør): a <see cref="Directorate"/>, another <see cref="PublicBody"/>, a <see cref="UserOrganisation"/>,
/// an <see cref="OtherOrganisation"/> or an <see cref="OrganisationGroup"/> that is described but not named. The list of cases is closed.
/// </summary>
public abstract partial record Actor : RegisterRecord
{
    private protected Actor()
    {
    }

    /// <summary>The id by which the register names it.</summary>
    public required Id<Actor> Id { get; init; }

    /// <summary>Its name, or for a group its description.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its abbreviations (forkortelser), the usual one first; empty where none is known.</summary>
    [InOrder]
    public ValueList<string> Abbreviations { get; init; }

    /// <summary>Its number in the Norwegian register of legal entities (organisasjonsnummer), or null where it has none or none is known.</summary>
    public OrganisationNumber? OrganisationNumber { get; init; }

    /// <summary>The legal entity whose number it uses where it has none of its own, or null.</summary>
    public Id<Actor>? NumberBorrowedFrom { get; init; }

    /// <summary>Its country, or null where not stated; the law of Norway is applied where it is Norway or not stated.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The fields in which it works; empty where not stated.</summary>
    public ValueList<PolicyField> PolicyFields { get; init; }

    /// <summary>Whether it is Norwegian as far as is stated.</summary>
    internal bool IsPerhapsNorwegian => Country is null or { IsNorwegian: true };

    /// <summary>The usual abbreviation, or the name in the language asked for where there is none.</summary>
    /// <param name="language">The language of the name.</param>
    /// <returns>For example <c>Hdir</c>.</returns>
    public string ShortName(Language language) => Abbreviations.IsEmpty ? Name.In(language) : Abbreviations[0];
}
