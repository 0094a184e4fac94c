namespace Moteplass.Domain.Validation;

/// <summary>A kind of actor that a reference may be bound to.</summary>
internal sealed record RecordKind(Type Type, LocalizedText Name)
{
    public static readonly RecordKind Directorate = new(typeof(Directorate), new("et direktorat", "eit direktorat", "a directorate"));
    public static readonly RecordKind PublicBody = new(typeof(PublicBody), new("et offentlig organ", "eit offentleg organ", "a public body"));
    public static readonly RecordKind UserOrganisation = new(typeof(UserOrganisation), new("en brukerorganisasjon", "ein brukarorganisasjon", "a user organisation"));
    public static readonly RecordKind OtherOrganisation = new(typeof(OtherOrganisation), new("en annen organisasjon", "ein annan organisasjon", "another organisation"));
    public static readonly RecordKind Group = new(typeof(OrganisationGroup), new("en beskrevet gruppe", "ei skildra gruppe", "a described group"));

    private static readonly ValueList<RecordKind> All = [Directorate, PublicBody, UserOrganisation, OtherOrganisation, Group];

    public static RecordKind Of(Type type) => All.FirstOrDefault(kind => kind.Type == type)
        ?? throw new System.Diagnostics.UnreachableException($"{type.Name} is no kind of actor.");
}
