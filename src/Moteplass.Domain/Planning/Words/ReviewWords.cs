using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>What is to be said of a plan, in sentences.</summary>
internal static class ReviewWords
{
    /// <summary>"FFO: 2 møter 12. mars 2027, kapasitet 1 (sikkert)."</summary>
    public static LocalizedText Clash(LocalizedText who, int meetings, LocalDate day, int capacity, bool isSure)
    {
        LocalizedText clash = ObstacleWords.FixedClash(who, meetings, day, capacity);
        LocalizedText sure = isSure ? new("sikkert", "sikkert", "definitely") : new("kanskje", "kanskje", "possibly");
        return new LocalizedText($"{clash.Nb![..^1]} ({sure.Nb}).", $"{clash.Nn![..^1]} ({sure.Nn}).", $"{clash.En![..^1]} ({sure.En}).");
    }

    public static LocalizedText OnDayOff(LocalizedText name, LocalDate day)
    {
        LocalizedText when = PartialDate.Words(day);
        return new LocalizedText(
            $"{name.Nb}: møtet {when.Nb} er på en fridag.", $"{name.Nn}: møtet {when.Nn} er på ein fridag.", $"{name.En}: the meeting on {when.En} is on a day off.");
    }

    /// <summary>"Udirs brukerråd: fastsatt 4, planlagt 3. Planen har færre enn fastsatt."</summary>
    public static LocalizedText Series(LocalizedText name, CadencePurpose purpose, CadenceReview cadence)
    {
        LocalizedText asked = cadence.Promised is { } range ? MeasureWords.Of(range) : MeasureWords.NotStated;
        LocalizedText planned = MeasureWords.OrUnknown(cadence.Planned);
        LocalizedText kind = purpose == CadencePurpose.Ordinary ? name : Named(name, CadenceWords.Name(purpose));
        return PlanText.Join(
            new LocalizedText(
                $"{kind.Nb}: fastsatt {asked.Nb}, planlagt {planned.Nb}.", $"{kind.Nn}: fastsett {asked.Nn}, planlagt {planned.Nn}.", $"{kind.En}: required {asked.En}, planned {planned.En}."),
            CadenceWords.PlanVerdict(cadence.Plan) is { } verdict ? new LocalizedText(verdict.Nb!.Trim(), verdict.Nn!.Trim(), verdict.En!.Trim()) : null);
    }

    public static LocalizedText Duty(LocalizedText name, bool? isKept) => isKept switch
    {
        true => new($"{name.Nb}: møteplanen ble lagt fram i tide.", $"{name.Nn}: møteplanen vart lagd fram i tide.", $"{name.En}: the plan of meetings was announced in time."),
        false => new($"{name.Nb}: møteplanen ble ikke lagt fram i tide.", $"{name.Nn}: møteplanen vart ikkje lagd fram i tide.", $"{name.En}: the plan of meetings was not announced in time."),
        null => new(
            $"{name.Nb}: det er ikke kjent om møteplanen ble lagt fram i tide.",
            $"{name.Nn}: det er ikkje kjent om møteplanen vart lagd fram i tide.",
            $"{name.En}: it is not known whether the plan of meetings was announced in time."),
    };

    private static LocalizedText Named(LocalizedText name, LocalizedText kind) => new(
        $"{name.Nb} ({kind.Nb!.ToLowerInvariant()})", $"{name.Nn} ({kind.Nn!.ToLowerInvariant()})", $"{name.En} ({kind.En!.ToLowerInvariant()})");
}
