using Microsoft.CodeAnalysis;

namespace Moteplass.Domain.Generator;

/// <summary>What is wrong with declarations that the generator cannot serve.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor NotPartial = Define(
        "MOT001", "A record or scalar is partial", "{0} is not partial, so that its converter cannot be added to it");

    public static readonly DiagnosticDescriptor UnknownType = Define(
        "MOT002", "A member has a type of the format", "{0} has the type {1}, which has no form in JSON. Allowed: string, bool, int, a scalar, an enum, an Id, a LocalizedText, a record, or a ValueList of one of these");

    public static readonly DiagnosticDescriptor NoRange = Define(
        "MOT003", "A number states its bounds", "{0} is a number without [Range]");

    public static readonly DiagnosticDescriptor NotSealed = Define(
        "MOT004", "A record is sealed or abstract", "{0} is neither sealed nor the abstract base of a closed list of cases");

    public static readonly DiagnosticDescriptor NameTwice = Define(
        "MOT005", "A name is used once in a record", "{0} has the name '{1}' in JSON, which the record uses already");

    public static readonly DiagnosticDescriptor TooManyMembers = Define(
        "MOT006", "A record has at most 64 members", "{0} has {1} members");

    public static readonly DiagnosticDescriptor NoConverter = Define(
        "MOT007", "An enum of the format carries its converter", "{0} is a part of the format and lacks [JsonConverter(typeof({1}Converter))]");

    public static readonly DiagnosticDescriptor NotInOrder = Define(
        "MOT008", "The values of an enum follow one another", "{0} has a value that does not follow the one before it");

    public static readonly DiagnosticDescriptor NullableList = Define(
        "MOT009", "A list is empty, not null, where nothing is stated", "{0} is a list that may be null or is required");

    public static readonly DiagnosticDescriptor NoTerm = Define(
        "MOT010", "Each value of an enum and each type of record has its term", "{0} has no term in " + TermFile.Name);

    public static readonly DiagnosticDescriptor BadTerm = Define(
        "MOT011", "A line of the terms can be used", "{0}");

    private static DiagnosticDescriptor Define(string id, string title, string message) =>
        new(id, title, message, "Moteplass.Domain.Generator", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
