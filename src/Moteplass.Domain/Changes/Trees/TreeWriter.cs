using System.Globalization;
using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Changes;

/// <summary>Writes records to a tree of nodes.</summary>
internal readonly struct TreeWriter(RecordTree tree) : IRecordWriter
{
    public void Members(string record) => tree.Members(record);

    public void Member(ReadOnlySpan<byte> fragment) => tree.Member(RecordTree.NameOf(fragment));

    public void BeginObject(string member, string record) => tree.Begin(isList: false, isInOrder: false);

    public void EndObject() => tree.Close();

    public void BeginList(string member, string record, bool isInOrder) => tree.Begin(isList: true, isInOrder);

    public void Element()
    {
    }

    public void EndList() => tree.Close();

    public void Text(string value, string member, string record)
    {
        Unwritable.ThrowIfNoText(value, member, record);
        tree.Value(QuotedText.Of(value), language => ChangeTexts.Quoted(value, language));
    }

    public void LocalizedText(LocalizedText value, string member, string record)
    {
        string json = $"{{{string.Join(',', value.Languages.Select(language => $"\"{language}\":{QuotedText.Of(value.Stated(language)!)}"))}}}";
        tree.Value(json, language => ChangeTexts.Quoted(value.In(language), language));
    }

    public void Flag(bool value) => tree.Value(value ? "true" : "false", language => ChangeTexts.Of(value, language));

    public void Number(int value)
    {
        string digits = value.ToString(CultureInfo.InvariantCulture);
        tree.Value(digits, _ => digits);
    }

    public void Word(ReadOnlySpan<byte> word)
    {
        string text = Encoding.UTF8.GetString(word);
        tree.Value(QuotedText.Of(text), language => ChangeTexts.Quoted(text, language));
    }

    public void Word<T>(T value, ReadOnlySpan<byte> word)
        where T : struct, Enum =>
        tree.Value(QuotedText.Of(Encoding.UTF8.GetString(word)), language => MemberTerms.InWords(value, language));

    public void Scalar<T>(T value)
        where T : struct, IScalar<T> =>
        tree.Value(QuotedText.Of(value.ToString()!), language => ChangeTexts.Of(value, language));

    public void Id<T>(Id<T> value, string member, string record)
        where T : DomainRecord
    {
        string id = value.IsDefault ? throw Unwritable.NoId(typeof(T).Name, member, record) : value.ToString();
        tree.Value(QuotedText.Of(id), language => ChangeTexts.Quoted(id, language));
    }

    public void Version(SchemaVersion value, string member, string record) => Scalar(value);

    public void Extensions(Extensions extensions, string record)
    {
        foreach (Extension extension in extensions)
        {
            tree.Member(extension.Name);
            tree.Value(extension.Json, language => ChangeTexts.Quoted(extension.Json, language));
        }
    }
}
