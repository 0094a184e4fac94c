namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>The grammar of each scalar as a regular expression that every engine reads alike, and texts that follow it.</summary>
/// <param name="Pattern">The expression, for the whole text.</param>
/// <param name="Examples">Texts for those who read the schema.</param>
internal sealed record SchemaScalars(string Pattern, string[] Examples)
{
    private const string Year = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";
    private const string DayOfMonth = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])";
    private const string Date = $"{Year}(-(0[1-9]|1[0-2]|2[1-4]|{DayOfMonth}))?~?";
    private const string Count = "(0|[1-9][0-9]{0,8}|1000000000)";
    private const string Age = "(0|[1-9][0-9]?|1[0-4][0-9]|150)";
    private const string Length = "(0|[1-9][0-9]{0,2})";
    private const string Time = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private const string Space = "[ \u00A0]";

    public static IReadOnlyDictionary<Type, SchemaScalars> All { get; } = new Dictionary<Type, SchemaScalars>
    {
        [typeof(PartialDate)] = new($"^{Date}$", ["2016", "2016-05", "2016-05-13", "2015-23~"]),
        [typeof(ValidityPeriod)] = new($@"^({Date}|\.\.)?/({Date}|\.\.)?$", ["2017/2020", "2015/..", "2016-12/"]),
        [typeof(CountRange)] = new($"^~?{Range(Count)}$", ["20", "60-70", "4..", "..14", "~30"]),
        [typeof(AgeRange)] = new($@"^({Range(Age)}|\.\.)$", ["13-25", "..18", "16..", "18", ".."]),
        [typeof(Frequency)] = new("^P[1-9][0-9]{0,2}[DWMY]$", ["P1Y", "P6M", "P2W", "P10D"]),
        [typeof(LeadTime)] = new($"^(P{Length}[DWM]|{Length}WD|promptly|in-advance|next-meeting)$", ["P3W", "10WD", "promptly"]),
        [typeof(Share)] = new("^(0|[1-9][0-9]{0,2}|1000)/([1-9][0-9]{0,2}|1000)$", ["1/2", "2/3"]),
        [typeof(ClockTimes)] = new($"^{Time}(-{Time})?$", ["12:00-14:00", "18:00"]),
        [typeof(OrganisationNumber)] = new($"^([0-9]{{9}}|[0-9]{{3}}{Space}[0-9]{{3}}{Space}[0-9]{{3}})$", ["983544622", "983 544 622"]),
        [typeof(CountryCode)] = new($"^({string.Join('|', CountryCodes.All)})$", ["NO", "SE"]),
        [typeof(Id<>)] = new("^[a-z0-9]+(-[a-z0-9]+)*$", ["hdir-brukerrad"]),
    };

    private static string Range(string number) => $@"({number}(-{number}|\.\.)?|\.\.{number})";
}
