using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// The members of an object that its record does not have: extensions, unknown ones, and for a record on a line of its own the one that says what
/// the line holds.
/// </summary>
/// <param name="line">The value of <c>recordType</c>, or null for a record that is not on a line of its own.</param>
internal ref struct OtherMembers(string? line)
{
    private Dictionary<string, Extension>? _extensions;
    private bool _hasLine;

    /// <summary>Reads the member at whose name the reader is.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="context">Where problems are noted.</param>
    /// <param name="names">The names of the members that the record has.</param>
    /// <param name="neverKept">Names that an unknown member may not have even where those are kept.</param>
    public void Read(ref Utf8JsonReader reader, ReadContext context, string[] names, params ReadOnlySpan<string> neverKept)
    {
        if (!JsonText.TryGetString(ref reader, out string? name))
        {
            context.BadName(ref reader);
        }
        else if (line is not null && name == TypeMembers.RecordType)
        {
            ReadLine(ref reader, context, line);
        }
        else if (!ExtensionJson.IsName(name) && !(context.KeepsUnknownMembers && name != TypeMembers.RecordType && !neverKept.Contains(name)))
        {
            context.UnknownMember(ref reader, line is null ? names : names.Prepend(TypeMembers.RecordType));
        }
        else if (_extensions?.ContainsKey(name) == true)
        {
            context.MemberTwice(ref reader);
        }
        else
        {
            ReadExtension(ref reader, context, name);
        }
    }

    public readonly Extensions ToExtensions() => _extensions is null ? default : Extensions.Create([.. _extensions.Values]);

    private void ReadLine(ref Utf8JsonReader reader, ReadContext context, string word)
    {
        if (_hasLine)
        {
            context.MemberTwice(ref reader);
            return;
        }

        _hasLine = true;
        reader.Read();
        RecordReading.Type(ref reader, context, word);
    }

    private void ReadExtension(ref Utf8JsonReader reader, ReadContext context, string name)
    {
        reader.Read();
        Utf8JsonReader start = reader;
        if (!ExtensionValue.Check(start, context))
        {
            ReadContext.Skip(ref reader);
        }
        else if (ExtensionJson.TryReadCompact(ref reader, out string? json))
        {
            (_extensions ??= []).Add(name, new Extension(name, json));
        }
        else
        {
            context.BadEncoding(ref start);
        }
    }
}
