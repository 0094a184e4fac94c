namespace Moteplass.Domain.Generator;

/// <summary>The names of the declarations that the generator knows by name.</summary>
internal static class KnownNames
{
    public const string Namespace = "Moteplass.Domain";
    public const string Answers = "Moteplass.Domain.Analysis";
    public const string Record = "DomainRecord";
    public const string Sourced = "SourcedRecord";
    public const string Registered = "RegisterRecord";
    public const string Register = "CollaborationRegister";
    public const string RecordType = "RecordType";
    public const string Scalar = "IScalar";
    public const string List = "ValueList";
    public const string Id = "Id";
    public const string LocalizedText = "LocalizedText";
    public const string Version = "SchemaVersion";
    public const string Extensions = "Extensions";
    public const string Sources = "Sources";
    public const string InOrder = "InOrderAttribute";
    public const string Range = "RangeAttribute";
    public const string Targets = "TargetsAttribute";
    public const string WireName = "WireNameAttribute";
    public const string Converter = "JsonConverterAttribute";

    /// <summary>The namespaces of what is answered from a register.</summary>
    public static readonly string[] Answering =
        [Answers, $"{Namespace}.Changes", $"{Namespace}.Planning", $"{Namespace}.Feeds", $"{Namespace}.AnnualReports"];
}
