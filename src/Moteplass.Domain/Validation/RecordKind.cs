namespace Moteplass.Domain.Validation;

/// <summary>A kind of actor that a reference may be bound to.</summary>
internal sealed record RecordKind(Type Type, LocalizedText Name)
{
    public static readonly RecordKind Directorate = new(typeof(Directorate), new("et direktorat", "eit direktorat", "a directorate"));
    public static readonly RecordKind PublicBody = new(typeof(PublicBody), new("et offentlig organ", "eit offentleg organ", "a public body"));
    public static readonly RecordKind UserOrganisation = new(typeof(UserOrganisation), new("en brukerorganisasjon", "ein brukarorganisasjon", "a user organisation"));
    public static readonly RecordKind OtherOrganisation = new(typeof(OtherOrganisation), new("en annen organisasjon", "ein annan organisasjon", "another organisation"));
    public static readonly RecordKind Group = new(typeof(OrganisationGroup), new("en beskrevet gruppe", "ei skildra gruppe", "a described group"));

    /// <summary>Any kind: the reference is bound to the family alone.</summary>
    public static readonly ValueList<RecordKind> Any = [];

    /// <summary>Bodies to which other public bodies answer.</summary>
    public static readonly ValueList<RecordKind> Authorities = [Directorate, PublicBody];

    /// <summary>Organisations that others can be members or sections of.</summary>
    public static readonly ValueList<RecordKind> Organisations = [UserOrganisation, OtherOrganisation];

    /// <summary>Organisations that can be members of others.</summary>
    public static readonly ValueList<RecordKind> Members = [UserOrganisation, OtherOrganisation, Group];

    private static readonly ValueList<RecordKind> All = [Directorate, PublicBody, UserOrganisation, OtherOrganisation, Group];

    public static RecordKind Of(DomainRecord record)
    {
        foreach (RecordKind kind in All)
        {
            if (kind.Type == record.GetType())
            {
                return kind;
            }
        }

        throw new System.Diagnostics.UnreachableException($"{record.GetType().Name} is no kind of actor.");
    }
}
