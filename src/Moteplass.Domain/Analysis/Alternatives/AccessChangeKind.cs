using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>What an alternative does to whether an owner hears an organisation (hva alternativet gjør med kontakten).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AccessChangeKind
{
    /// <summary>It was not heard, and is (vinner kontakt).</summary>
    Gained,

    /// <summary>It was heard, and is (beholder kontakt).</summary>
    Kept,

    /// <summary>It was heard, and is not (mister kontakt).</summary>
    Lost,

    /// <summary>It is heard, and whether it was is not known (kjent først etterpå).</summary>
    KnownOnlyAfter,

    /// <summary>Whether it is heard is not known, or was not known and it is not (kan ikke avgjøres).</summary>
    CannotBeTold,
}
