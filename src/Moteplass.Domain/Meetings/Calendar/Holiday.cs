using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>One of the twelve public holidays of Norway (helligdager og høytidsdager), in the order of an ordinary year.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Holiday
{
    /// <summary>New Year's Day (første nyttårsdag), 1 January.</summary>
    NewYearsDay,

    /// <summary>Maundy Thursday (skjærtorsdag), three days before Easter Day.</summary>
    MaundyThursday,

    /// <summary>Good Friday (langfredag), two days before Easter Day.</summary>
    GoodFriday,

    /// <summary>Easter Day (første påskedag), the first Sunday after the first full moon on or after 21 March.</summary>
    EasterDay,

    /// <summary>Easter Monday (andre påskedag), the day after Easter Day.</summary>
    EasterMonday,

    /// <summary>Labour Day (arbeidernes dag, offentlig høytidsdag), 1 May.</summary>
    LabourDay,

    /// <summary>Constitution Day (grunnlovsdagen), 17 May.</summary>
    ConstitutionDay,

    /// <summary>Ascension Day (Kristi himmelfartsdag), the sixth Thursday after Easter Day: 39 days after it.</summary>
    AscensionDay,

    /// <summary>Whit Sunday (første pinsedag), the seventh Sunday after Easter Day: 49 days after it.</summary>
    WhitSunday,

    /// <summary>Whit Monday (andre pinsedag), the day after Whit Sunday.</summary>
    WhitMonday,

    /// <summary>Christmas Day (første juledag), 25 December.</summary>
    ChristmasDay,

    /// <summary>The second day of Christmas (andre juledag), 26 December.</summary>
    SecondDayOfChristmas,
}
