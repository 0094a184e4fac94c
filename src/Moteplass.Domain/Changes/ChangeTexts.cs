using Moteplass.Domain.Words;

namespace Moteplass.Domain.Changes;

/// <summary>Changes in words.</summary>
internal static class ChangeTexts
{
    private static readonly LocalizedText Yes = new("ja", "ja", "yes");

    private static readonly LocalizedText No = new("nei", "nei", "no");

    private static readonly LocalizedText Type = new("type", "type", "type");

    public static LocalizedText OfRegister { get; } = new("Endret: registeret", "Endra: registeret", "Changed: the register");

    public static LocalizedText ConflictOfRegister { get; } = new("Registrene sier ulike ting om seg selv", "Registera seier ulike ting om seg sjølve", "The registers say different things of themselves");

    public static LocalizedText OfConflict(RecordReference record)
    {
        LocalizedText one = RecordTerms.One(record.Type);
        return EachLanguage.Of(language => $"{Differ.In(language)} {one.In(language)}, {Quoted(record.Id, language)}");
    }

    public static LocalizedText OfRecord(ChangeKind kind, RecordType type, string? id)
    {
        LocalizedText one = RecordTerms.One(type);
        return EachLanguage.Of(language => $"{kind.InWords(language)}: {one.In(language)}{(id is null ? "" : $", {Quoted(id, language)}")}").AtStart();
    }

    public static LocalizedText OfMember(ChangeKind kind, LocalizedText place, ValueNode? before, ValueNode? after) => (kind, before, after) switch
    {
        (ChangeKind.Changed, { } old, { } now) => EachLanguage.Of(language => $"{place.In(language)}: {From.In(language)} {Set(old, language)} {To.In(language)} {Set(now, language)}"),
        (ChangeKind.Added, _, { } now) => EachLanguage.Of(language => $"{place.In(language)}: {now.InWords(language)} ({kind.InWords(language)})"),
        (ChangeKind.Removed, { } old, _) => EachLanguage.Of(language => $"{place.In(language)}: {old.InWords(language)} ({kind.InWords(language)})"),
        _ => EachLanguage.Of(language => $"{place.In(language)}: {kind.InWords(language)}"),
    };

    public static LocalizedText Reordered(LocalizedText place) => OfMember(ChangeKind.Reordered, place, null, null);

    /// <summary>What a member is called; what others have added goes by its own name.</summary>
    public static LocalizedText Member(string record, string name) =>
        name.Contains(':', StringComparison.Ordinal) ? EachLanguage.Of(language => Quoted(name, language))
        : name == "type" ? Type
        : MemberTerms.Of(record, name);

    /// <summary>A member of what is reached by other words: <c>mandater, nr. 1: medlemmer</c>.</summary>
    public static LocalizedText Within(LocalizedText? holder, LocalizedText member) =>
        holder is null ? member : EachLanguage.Of(language => $"{holder.In(language)}: {member.In(language)}");

    /// <summary>An element of a list: by its id, or by its place, counted from 1. A value is named by itself.</summary>
    public static LocalizedText Element(LocalizedText list, int place, RecordNode node) => node switch
    {
        ObjectNode { Id: { } id } => EachLanguage.Of(language => $"{list.In(language)}, {Quoted(id, language)}"),
        ObjectNode => EachLanguage.Of(language => $"{list.In(language)}, {Number.In(language)} {place + 1}"),
        _ => list,
    };

    public static string Of(bool value, Language language) => (value ? Yes : No).In(language);

    public static string Of<T>(T value, Language language)
        where T : struct =>
        MessageArgument.Words(value)?.In(language) ?? value.ToString()!;

    /// <summary>A value within "from … to …": in quotation marks where it begins with such a word itself, as an open period does.</summary>
    private static string Set(ValueNode value, Language language)
    {
        string words = value.InWords(language);
        bool isOpen = words.StartsWith($"{From.In(language)} ", StringComparison.Ordinal) || words.StartsWith($"{To.In(language)} ", StringComparison.Ordinal);
        return !isOpen ? words : language == Language.En ? $"'{words}'" : $"«{words}»";
    }

    /// <summary>A text of the register, in quotation marks; a long one is cut, and national identity numbers are hidden.</summary>
    public static string Quoted(string text, Language language) => language == Language.En ? $"'{Excerpt.Of(text)}'" : $"«{Excerpt.Of(text)}»";

    private static LocalizedText Differ { get; } = new("Registrene sier ulike ting om", "Registera seier ulike ting om", "The registers say different things of");

    private static LocalizedText From { get; } = new("fra", "frå", "from");

    private static LocalizedText To { get; } = new("til", "til", "to");

    private static LocalizedText Number { get; } = new("nr.", "nr.", "no.");
}
