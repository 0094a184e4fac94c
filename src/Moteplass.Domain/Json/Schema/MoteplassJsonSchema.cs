namespace Moteplass.Domain.Json;

/// <summary>
/// The JSON Schema of the wire format (JSON-skjema), draft 2020-12, for editors, validators and code generators in any language.
/// All members may be called from any thread.
/// </summary>
/// <remarks>
/// <para>The schema describes a register; each record is described apart in <c>$defs</c> under the name of its type, so that
/// <c>#/$defs/Meeting</c> is the schema of one <see cref="Meeting"/>. It is made from the same field tables that
/// <see cref="MoteplassJson"/> reads and writes by. Its regular expressions are ECMAScript's, and use nothing that
/// other engines lack or read otherwise.</para>
/// <para>What <see cref="MoteplassJson"/> accepts is valid. What it refuses is invalid, except for what a schema does not express:</para>
/// <list type="bullet">
/// <item><description>a member or an extension that is given twice (<see cref="FormatCodes.MemberTwice"/>);</description></item>
/// <item><description>more than 64 levels of objects and lists (<see cref="FormatCodes.TooDeep"/>);</description></item>
/// <item><description>half of a surrogate pair (<see cref="FormatCodes.NotUnicode"/>), and what is not JSON, which a validator never sees;</description></item>
/// <item><description>a whole number written with a fraction or an exponent, <c>1.0</c> or <c>1e1</c>;</description></item>
/// <item><description>a text of invisible characters alone, one of them above U+FFFF;</description></item>
/// <item><description>an organisation number whose control digit is wrong;</description></item>
/// <item><description>29 February in a year that is not a leap year;</description></item>
/// <item><description>a range whose minimum is above its maximum, a period whose start is after its end, a time that ends before it begins,
/// a share of more than the whole.</description></item>
/// </list>
/// <para>Neither does it say what the rules check, such as ids that are used twice or references that lead nowhere.</para>
/// <para>A validator whose <c>$</c> also matches before a last line feed, as those built on the regular expressions of .NET and Python do,
/// lets one line feed after a scalar pass. ECMAScript's does not.</para>
/// </remarks>
/// <example><code>File.WriteAllText(MoteplassJsonSchema.FileName, MoteplassJsonSchema.Text);</code></example>
public static class MoteplassJsonSchema
{
    /// <summary>The name of the schema as a file; under it the schema also is in the package, in the folder <c>schema</c>.</summary>
    public static string FileName => "moteplass-register-1.0.schema.json";

    /// <summary>The media type of the schema, by the JSON Schema specification.</summary>
    public const string MediaType = "application/schema+json";

    /// <summary>The schema's own identifier, its <c>$id</c>: a name, not an address from which it can be fetched.</summary>
    public static string Identifier => "urn:moteplass:register:1.0";

    private static readonly Lazy<string> Loaded = new(Load);

    /// <summary>The schema as JSON text, indented, with <c>\n</c> after each line.</summary>
    public static string Text => Loaded.Value;

    private static string Load()
    {
        using var reader = new StreamReader(typeof(MoteplassJsonSchema).Assembly.GetManifestResourceStream(FileName)!);
        return reader.ReadToEnd();
    }
}
