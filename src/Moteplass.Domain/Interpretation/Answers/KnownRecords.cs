using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Which records of a register were known by a day.</summary>
internal sealed class KnownRecords(CollaborationRegister register, LocalDate day)
{
    private readonly Dictionary<Id<SourceDocument>, PartialDate?> _dates =
        register.Documents.DistinctBy(document => document.Id).ToDictionary(document => document.Id, document => document.Date);

    /// <summary>Whether a source that is dated no later says it; true if no source has a date. Of a source without one it is unknown.</summary>
    public bool? IsKnown(SourcedRecord record)
    {
        PartialDate?[] dates = [.. record.Sources.Select(source => _dates.GetValueOrDefault(source.Document))];
        return dates.All(date => date is null) ? true : ThreeValued.Any(dates, date => date?.IsBy(day));
    }
}
