using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether records were known by a day.</summary>
internal sealed class KnownOn(CollaborationRegister register, LocalDate day)
{
    private readonly Dictionary<Id<SourceDocument>, PartialDate?> _dates =
        register.Documents.DistinctBy(document => document.Id).ToDictionary(document => document.Id, document => document.Date);

    /// <summary>Whether a source that is dated no later says it; true where no source has a date. Of a source without one it cannot be told.</summary>
    public bool? Is(SourcedRecord record)
    {
        PartialDate?[] dates = [.. record.Sources.Select(source => _dates.GetValueOrDefault(source.Document))];
        return dates.All(date => date is null)
            ? true
            : dates.Aggregate((bool?)false, (known, date) => known | date?.IsBy(day));
    }
}
