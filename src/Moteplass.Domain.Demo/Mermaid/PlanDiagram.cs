using System.Text;
using Moteplass.Domain.Planning;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Demo;

/// <summary>A plan as a Gantt chart: a section for each series, a milestone for each meeting. What was not planned is in the title.</summary>
internal static class PlanDiagram
{
    public static string Of(MeetingPlan plan, Names names, Words words, Func<LocalDate, string> dayOf)
    {
        var lines = new StringBuilder("gantt\n");
        if (!plan.NotPlanned.IsEmpty)
        {
            string left = words.And(plan.NotPlanned.Select(one => names.Of(one.Structure, one.With, words)).Distinct());
            lines.Append("  title ").Append(MermaidText.Of($"{words.NotPlanned}: {left}")).Append('\n');
        }

        lines.Append("  dateFormat YYYY-MM-DD\n  axisFormat %d.%m.\n  tickInterval 1month\n");
        foreach (PlannedSeries series in plan.Series)
        {
            string placed = $"{Words.Number(series.Dates.Count)} {words.OutOf} {Words.Number(series.Asked)}";
            lines.Append("  section ").Append(MermaidText.Of($"{names.Of(series.Structure, series.With, words)} ({placed})")).Append('\n');
            foreach (PlannedDate date in series.Dates)
            {
                lines.Append("  ").Append(MermaidText.Of(dayOf(date.Day))).Append(" :milestone, ").Append(LocalDatePattern.Iso.Format(date.Day)).Append(", 0d\n");
            }
        }

        return lines.ToString();
    }
}
