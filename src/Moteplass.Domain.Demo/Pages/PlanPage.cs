using System.Globalization;
using Moteplass.Domain.Planning;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>A plan, or the review of one, as a page for a terminal.</summary>
internal sealed class PlanPage(CollaborationRegister register, Words words)
{
    private readonly Names _names = new(register, words.Language);

    /// <summary>The plan as a diagram in Mermaid's notation.</summary>
    public string Diagram(MeetingPlan plan) => PlanDiagram.Of(plan, _names, words, Short);

    public string Of(MeetingPlan plan)
    {
        var series = new TextTable();
        foreach (PlannedSeries one in plan.Series)
        {
            series.Add(["", _names.Of(one.Structure, one.With, words), $"{one.Dates.Count} {words.OutOf} {one.Asked}", string.Join(", ", one.Dates.Select(date => Short(date.Day))), Quality(one)]);
        }

        var lines = new TextTable();
        string head = words.Say("Frist på fridag", "Frist på fridag", "Deadline on a day off");
        foreach (PlannedDeadline deadline in plan.Series.SelectMany(one => one.Dates).SelectMany(date => date.Deadlines).Where(deadline => deadline.IsOnDayOff).OrderBy(deadline => deadline.SendBy))
        {
            Add(lines, ref head, In(deadline.InWords));
        }

        head = words.NotPlanned;
        foreach (NotPlannedSeries one in plan.NotPlanned)
        {
            Add(lines, ref head, $"{_names.Of(one.Structure, one.With, words)} – {one.Reason.InWords(words.Language)}");
        }

        head = words.Say("Hinder", "Hinder", "In the way");
        foreach (PlanObstacle one in plan.Obstacles)
        {
            Add(lines, ref head, In(one.InWords));
        }

        lines.Add(["", words.Say("Samlet", "Samla", "In all") + ":", In(plan.Quality.InWords)]);
        return series.IsEmpty ? $"{lines}\n" : $"{series}\n{lines}\n";
    }

    public string Of(PlanReview review)
    {
        var lines = new TextTable();
        string head = words.Say("Kollisjoner", "Kollisjonar", "Clashes");
        Add(lines, ref head, review.Clashes.Select(one => one.InWords), words.Say("Ingen funnet.", "Ingen funne.", "None found."));
        head = words.Say("Møter på fridager", "Møte på fridagar", "Meetings on days off");
        Add(lines, ref head, review.OnDaysOff.Select(one => one.InWords), words.Say("Ingen funnet.", "Ingen funne.", "None found."));
        head = words.Say("Frister", "Fristar", "Deadlines");
        foreach (ReviewedDeadline one in review.Deadlines)
        {
            Add(lines, ref head, In(one.Deadline.InWords) + (one.IsPast ? words.Say(" Fristen er ute.", " Fristen er ute.", " It has passed.") : ""));
        }

        head = words.Say("Møterekker", "Møterekkjer", "Series");
        foreach (ReviewedSeries one in review.Series)
        {
            Add(lines, ref head, In(one.InWords));
        }

        head = words.Say("Møteplan", "Møteplan", "Duty to plan");
        foreach (PlanDuty one in review.Duties)
        {
            Add(lines, ref head, In(one.InWords));
        }

        if (!review.WithoutDay.IsEmpty)
        {
            lines.Add(["", words.Say("Uten kjent dag:", "Utan kjend dag:", "Day not known:"), Words.Number(review.WithoutDay.Count)]);
        }

        return $"{lines}\n";
    }

    private void Add(TextTable lines, ref string head, IEnumerable<LocalizedText> sentences, string none)
    {
        LocalizedText[] all = [.. sentences];
        foreach (LocalizedText sentence in all)
        {
            Add(lines, ref head, In(sentence));
        }

        if (all.Length == 0)
        {
            Add(lines, ref head, none);
        }
    }

    private static void Add(TextTable lines, ref string head, string line)
    {
        lines.Add(["", head.Length == 0 ? "" : $"{head}:", line]);
        head = "";
    }

    private string Quality(PlannedSeries one)
    {
        string? evenness = one is { Evenness: { } even, EvennessAtMost: { } most }
            ? words.Say($"jevnhet {Decimal(even)} av høyst {Decimal(most)}", $"jamleik {Decimal(even)} av høgst {Decimal(most)}", $"evenness {Decimal(even)} of at most {Decimal(most)}")
            : null;
        string? usual = one.OnUsualDay is { } tally
            ? $"{words.And(one.UsualDays.Select(day => day.Weekday.InWords(words.Language)).Distinct())} {tally.Yes} {words.OutOf} {tally.Yes + tally.No}"
            : null;
        return string.Join(", ", new[] { evenness, usual }.OfType<string>());
    }

    /// <summary>Three decimals; what is less than 1 is never written as 1.</summary>
    private string Decimal(double value) =>
        Math.Round(Math.Min(value, value < 1 ? 0.999 : 1), 3).ToString("F3", CultureInfo.InvariantCulture).Replace('.', words.Say(",", ",", ".")[0]);

    /// <summary>A day with the first letters of the month: "18. feb".</summary>
    private string Short(LocalDate day)
    {
        string month = PartialDate.FromMonth(day.Year, day.Month).InWords(words.Language).Split(' ')[0];
        string shortened = month.Length > 4 ? month[..3] : month;
        return words.Say($"{day.Day}. {shortened}", $"{day.Day}. {shortened}", $"{day.Day} {shortened}");
    }

    private string In(LocalizedText text) => text.In(words.Language);
}
