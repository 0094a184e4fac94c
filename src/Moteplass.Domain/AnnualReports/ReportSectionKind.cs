using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.AnnualReports;

/// <summary>What a section of a yearly report is about (hva en del av årsrapporten handler om). Every report has all of them.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ReportSectionKind
{
    /// <summary>Who owns the structure, and by which mandate (eier og mandat).</summary>
    Mandate,

    /// <summary>Who sat, and what changed (sammensetning).</summary>
    Members,

    /// <summary>The meetings: required, planned and held (møter).</summary>
    Meetings,

    /// <summary>Who was there, and whether deadlines and duties were kept (oppmøte, frister og plikter).</summary>
    Attendance,

    /// <summary>What was on the agenda, and what became of contributions and proposals (saker, innspill og svar).</summary>
    Matters,

    /// <summary>The meetings of the next year, and the terms that run out (neste år).</summary>
    NextYear,

    /// <summary>What the register does not tell (det som ikke er kjent).</summary>
    Unknowns,

    /// <summary>The documents that the report rests on (kilder).</summary>
    Sources,
}
