using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Moteplass.Domain.Json;

/// <summary>Reads and writes registers in the wire format (JSON). All members may be called from any thread.</summary>
/// <remarks>
/// <para>Reading is strict: an unknown member, a member given twice, a wrong word, a null is a problem. All problems of a document are
/// reported together, each with its code, JSON Pointer, line and column, as far as the document can be followed.</para>
/// <para>A document of a newer minor version, such as 1.1, reads tolerantly: members that this library does not know are kept with the
/// extensions of their records, and one problem for information says so, <see cref="FormatCodes.NewerVersion"/>. Words, types and
/// languages that it does not know are problems all the same, and a newer major version is refused as a whole.
/// <see cref="RegisterReadOptions"/> keeps unknown members of any version.</para>
/// <para>What is written reads back equal; what is read is written back the same, byte for byte, where it was in canonical form:
/// members in the order of the format, nothing that says no more than its absence, and no white space but that of
/// indented writing.</para>
/// </remarks>
public static partial class MoteplassJson
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        MaxDepth = DocumentReader.MostLevels,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    /// <summary>A resolver that puts the converters of our types before any others of the options: insert it first in the resolver chain.</summary>
    /// <remarks><see cref="MoteplassJsonSerializerOptionsExtensions.ConfigureForMoteplass"/> does so, and says when that is needed.</remarks>
    /// <example><code>options.TypeInfoResolverChain.Insert(0, MoteplassJson.TypeInfoResolver);</code></example>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new WireTypeInfoResolver();

    /// <summary>Reads a register.</summary>
    /// <param name="utf8Json">The document, UTF-8 with or without a byte order mark.</param>
    /// <returns>The register.</returns>
    /// <exception cref="RegisterFormatException">The document is not in the wire format; the exception carries every problem.</exception>
    public static CollaborationRegister Read(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, RegisterReadOptions.Strict);

    /// <summary>Reads a register as the caller chose.</summary>
    /// <param name="utf8Json">The document, UTF-8 with or without a byte order mark.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="RegisterFormatException">The document is not in the wire format; the exception carries every problem.</exception>
    public static CollaborationRegister Read(ReadOnlySpan<byte> utf8Json, RegisterReadOptions options) =>
        TryRead(utf8Json, options, out CollaborationRegister? register, out ValueList<Problem> problems)
            ? register
            : throw new RegisterFormatException(problems);

    /// <summary>Reads a register.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="RegisterFormatException">The document is not in the wire format; the exception carries every problem.</exception>
    public static CollaborationRegister Read(string json) => Read(json, RegisterReadOptions.Strict);

    /// <summary>Reads a register as the caller chose.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="RegisterFormatException">The document is not in the wire format; the exception carries every problem.</exception>
    public static CollaborationRegister Read(string json, RegisterReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Utf16.ToUtf8(json), options);
    }

    /// <summary>Reads a register, or says everything that is wrong with the document.</summary>
    /// <param name="utf8Json">The document, UTF-8 with or without a byte order mark.</param>
    /// <param name="register">The register, or null.</param>
    /// <param name="problems">
    /// The problems, in the order of their places. Where the register was read there is none, or one for information: <see cref="FormatCodes.NewerVersion"/>.
    /// </param>
    /// <returns>Whether the register was read.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out CollaborationRegister? register, out ValueList<Problem> problems) =>
        TryRead(utf8Json, RegisterReadOptions.Strict, out register, out problems);

    /// <summary>Reads a register, or says everything that is wrong with the document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="register">The register, or null.</param>
    /// <param name="problems">
    /// The problems, in the order of their places. Where the register was read there is none, or one for information: <see cref="FormatCodes.NewerVersion"/>.
    /// </param>
    /// <returns>Whether the register was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out CollaborationRegister? register, out ValueList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(Utf16.ToUtf8(json), out register, out problems);
    }

    /// <summary>Reads a register as the caller chose, or says everything that is wrong with the document.</summary>
    /// <param name="utf8Json">The document, UTF-8 with or without a byte order mark.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="register">The register, or null.</param>
    /// <param name="problems">
    /// The problems, in the order of their places. Where the register was read there is none, or one for information: <see cref="FormatCodes.NewerVersion"/>.
    /// </param>
    /// <returns>Whether the register was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, RegisterReadOptions options, [NotNullWhen(true)] out CollaborationRegister? register, out ValueList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(options);
        problems = DocumentReader.Read(utf8Json, RegisterReader.TryRead, options, out register);
        return register is not null;
    }

    /// <summary>Reads a register as the caller chose, or says everything that is wrong with the document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="register">The register, or null.</param>
    /// <param name="problems">
    /// The problems, in the order of their places. Where the register was read there is none, or one for information: <see cref="FormatCodes.NewerVersion"/>.
    /// </param>
    /// <returns>Whether the register was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="options"/> is null.</exception>
    public static bool TryRead(
        string json, RegisterReadOptions options, [NotNullWhen(true)] out CollaborationRegister? register, out ValueList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(Utf16.ToUtf8(json), options, out register, out problems);
    }

    /// <summary>Writes a register as UTF-8.</summary>
    /// <param name="register">The register.</param>
    /// <param name="indented">Whether each member is on a line of its own, two spaces a level, with <c>\n</c> after each line.</param>
    /// <returns>The document, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The register holds what reading would refuse: a record has no id, a required member is null, an enum holds a number that is not a word, a number is
    /// outside its bounds, a text is blank or has half a surrogate pair, the version has another major number than <see cref="SchemaVersion.Current"/>, or
    /// objects and lists are in one another more than 64 levels deep. The message names the member, what was found and what is allowed, the place, and the record by its id.
    /// </exception>
    public static byte[] WriteUtf8(CollaborationRegister register, bool indented = false)
    {
        using var buffer = new RentedBuffer();
        Write(register, buffer, indented);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a register as text.</summary>
    /// <inheritdoc cref="WriteUtf8"/>
    public static string Write(CollaborationRegister register, bool indented = false)
    {
        using var buffer = new RentedBuffer();
        Write(register, buffer, indented);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }

    /// <summary>Writes a register as UTF-8 to a buffer.</summary>
    /// <param name="register">The register.</param>
    /// <param name="utf8Json">Where to write. A buffer takes nothing back: where the register cannot be written, a part of it may stand there.</param>
    /// <param name="indented">Whether each member is on a line of its own, two spaces a level, with <c>\n</c> after each line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The register holds what reading would refuse: a record has no id, a required member is null, an enum holds a number that is not a word, a number is
    /// outside its bounds, a text is blank or has half a surrogate pair, the version has another major number than <see cref="SchemaVersion.Current"/>, or
    /// objects and lists are in one another more than 64 levels deep. The message names the member, what was found and what is allowed, the place, and the record by its id.
    /// </exception>
    public static void Write(CollaborationRegister register, IBufferWriter<byte> utf8Json, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(utf8Json);
        try
        {
            if (indented)
            {
                WriteIndented(register, utf8Json);
            }
            else
            {
                WriteCompact(register, utf8Json);
            }
        }
        catch (InvalidOperationException refusal)
        {
            throw Unwritable.At(refusal, register);
        }
    }

    /// <summary>Makes a member that a record may carry for another party.</summary>
    /// <param name="name">The name, <c>vendor:name</c>: letters, digits, hyphens, underscores and full stops on both sides of one colon.</param>
    /// <param name="json">The value as JSON.</param>
    /// <returns>The extension; white space between the parts of its JSON is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException">The name or the JSON is not of that form.</exception>
    public static Extension CreateExtension(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        if (!ExtensionJson.IsName(name))
        {
            throw new ArgumentException($"'{Excerpt.Of(name)}' is not the name of an extension. Allowed: 'vendor:name'.", nameof(name));
        }

        return new Extension(name, ExtensionJson.Parse(json));
    }

    private static void WriteCompact(CollaborationRegister register, IBufferWriter<byte> utf8Json)
    {
        var writer = new CompactWriter(utf8Json, DocumentReader.MostLevels);
        writer.BeginObject();
        RecordWriter.Write(ref writer, register);
        writer.EndObject();
        writer.Flush();
    }

    private static void WriteIndented(CollaborationRegister register, IBufferWriter<byte> utf8Json)
    {
        using (var json = new Utf8JsonWriter(utf8Json, Indented))
        {
            var writer = new FrameworkWriter(json);
            writer.BeginObject();
            RecordWriter.Write(ref writer, register);
            writer.EndObject();
        }

        utf8Json.Write("\n"u8);
    }
}
