namespace Moteplass.Domain;

/// <summary>The permanent codes of what can be wrong with the format (formfeil). A code is never reused or renumbered.</summary>
public static class FormatCodes
{
    /// <summary>The document is empty, ends too early or is not JSON at the place given.</summary>
    public const string NotJson = "FMT001";

    /// <summary>Bytes that are not UTF-8, or half of a surrogate pair.</summary>
    public const string NotUnicode = "FMT002";

    /// <summary>Objects and lists are in one another more than 64 levels deep.</summary>
    public const string TooDeep = "FMT003";

    /// <summary>One kind of JSON value where another is expected, such as a number for a string.</summary>
    public const string WrongKind = "FMT004";

    /// <summary>A null. None is allowed anywhere: what is not stated is left out.</summary>
    public const string Null = "FMT005";

    /// <summary>A member that the record does not have and whose name is not that of an extension.</summary>
    public const string UnknownMember = "FMT006";

    /// <summary>A member that is given twice.</summary>
    public const string MemberTwice = "FMT007";

    /// <summary>A required member that is missing, the <c>type</c> of a record included.</summary>
    public const string MissingMember = "FMT008";

    /// <summary>A word that is none of those allowed.</summary>
    public const string UnknownWord = "FMT009";

    /// <summary>A text that does not follow the grammar of its scalar.</summary>
    public const string BadScalar = "FMT010";

    /// <summary>A text without anything but white space.</summary>
    public const string BlankText = "FMT011";

    /// <summary>A number that is not whole, or outside its bounds.</summary>
    public const string NumberOutOfBounds = "FMT012";

    /// <summary>A text in no language.</summary>
    public const string TextInNoLanguage = "FMT013";

    /// <summary>A schema version that this library does not read.</summary>
    public const string UnsupportedVersion = "FMT014";

    /// <summary>More problems than are listed.</summary>
    public const string MoreProblems = "FMT015";

    /// <summary>For information: a newer minor version; its unknown members are kept.</summary>
    public const string NewerVersion = "FMT016";

    /// <summary>Lines that do not begin with the header line of a register.</summary>
    public const string MissingHeader = "FMT017";

    /// <summary>A line with more bytes than are read.</summary>
    public const string LineTooLong = "FMT018";

    /// <summary>A document with more bytes than are read.</summary>
    public const string DocumentTooLarge = "FMT019";
}
