using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>The meetings of the year: required, planned and held, each with its day, form and place.</summary>
internal static class MeetingsSection
{
    private static readonly LocalizedText Nothing = new(
        "Møtene er ikke registrert, og det er ikke oppgitt hvor ofte det skal holdes møter.",
        "Møta er ikkje registrerte, og det er ikkje oppgitt kor ofte det skal haldast møte.",
        "The meetings are not recorded, and it is not stated how often to meet.");

    public static ReportSection Of(ReportCase one)
    {
        MeetingView[] meetings =
        [
            .. one.View.Meetings.Where(view => (one.Interval.Includes(view.Date) | view.WasPlannedIn(one.Interval)) != false)
                .OrderBy(view => view.Date is null).ThenBy(view => view.Date).ThenBy(view => view.Meeting.Id),
        ];
        bool isStated = one.Structure.Mandates.Any(mandate => !mandate.Cadences.IsEmpty);
        bool isListed = one.View.Purposes.Any(purpose => !one.View.ListedFor(purpose).IsEmpty);
        if (meetings.Length == 0 && !isStated && !isListed)
        {
            return new ReportSection(ReportSectionKind.Meetings, [], [], Nothing);
        }

        return new ReportSection(
            ReportSectionKind.Meetings,
            [.. Lines(one, meetings)],
            ReportWords.Tables(new ReportTable(
                new("Møtene", "Møta", "The meetings"),
                [new("Dato", "Dato", "Date"), new("Møte", "Møte", "Meeting"), new("Status", "Status", "Status"), new("Møteform", "Møteform", "Form"), new("Sted", "Stad", "Place")],
                [.. meetings.Select(view => Row(view, one))])),
            ReportWords.NotKnown(one.Unknown("held", "planned", "meetingListings", "cadences")));
    }

    private static IEnumerable<LocalizedText> Lines(ReportCase one, MeetingView[] meetings)
    {
        Regularity regularity = one.Practice.Regularity;
        foreach (CadenceReview cadence in regularity.Cadences)
        {
            yield return cadence.InWords;
        }

        if (regularity.Extraordinary > 0)
        {
            yield return ReportWords.Fact(new("Ekstraordinære møter holdt", "Ekstraordinære møte haldne", "Extraordinary meetings held"), ReportWords.Count(regularity.Extraordinary));
        }

        if (meetings.Length == 0)
        {
            if (one.View.AreAllListed)
            {
                yield return new("Det ble ikke holdt møter.", "Det vart ikkje halde møte.", "No meetings were held.");
            }

            yield break;
        }

        if (regularity is { Evenness: not null, InWords: { } evenness })
        {
            yield return evenness;
        }

        if (one.Practice.Predictability is var found && (found.HeldAsPlanned.Share is not null || IsKnown(found.Cancelled) || IsKnown(found.Postponed)))
        {
            yield return found.InWords;
        }

        if (Forms([.. meetings.Where(view => view.WasHeld == true)]) is { } forms)
        {
            yield return forms;
        }
    }

    private static bool IsKnown(CountRange count) => count.Minimum > 0 || count.Maximum == 0;

    /// <summary>How many of the meetings held were of each form; null where none states it.</summary>
    private static LocalizedText? Forms(MeetingView[] held)
    {
        ILookup<MeetingForm?, MeetingView> byForm = held.ToLookup(view => view.Meeting.Form);
        if (byForm[null].Count() == held.Length)
        {
            return null;
        }

        LocalizedText[] counts =
        [
            .. byForm.Where(form => form.Key is not null).OrderBy(form => form.Key)
                .Select(form => EachLanguage.Of(language => $"{form.Key!.Value.InWords(language)} {ReportWords.Count(form.Count()).In(language)}")),
            .. byForm.Contains(null) ? [EachLanguage.Of(language => $"{ReportWords.NotStated.In(language)} {ReportWords.Count(byForm[null].Count()).In(language)}")] : Array.Empty<LocalizedText>(),
        ];
        return ReportWords.Fact(new("Møteform", "Møteform", "Form"), EachLanguage.Of(language => string.Join(", ", counts.Select(count => count.In(language)))));
    }

    private static ReportRow Row(MeetingView view, ReportCase one)
    {
        Meeting meeting = view.Meeting;
        return new ReportRow(
            When(view),
            Name(meeting, one),
            Status(view, one),
            meeting.Form is { } form ? EachLanguage.Of(language => form.InWords(language)) : ReportWords.NotStated,
            ReportWords.Text(meeting.Place));
    }

    /// <summary>Its name or what kind it is, and with whom it is held where that is stated: "ordinært møte (med Organisasjon P)".</summary>
    private static LocalizedText Name(Meeting meeting, ReportCase one)
    {
        LocalizedText name = meeting.Name is { } own ? ReportNames.Of(own) : EachLanguage.Of(language => meeting.Kind.InWords(language));
        return meeting.With.IsEmpty ? name : WithWhom.Of(name, ReportWords.And([.. meeting.With.Distinct().Select(one.Names.Of)]));
    }

    private static LocalizedText When(MeetingView view)
    {
        PartialDate? until = view.WasHeld == true ? view.Meeting.Held?.Until : view.Meeting.Planned?.Until;
        return view.Date is { } first && until is { } last && last != first ? EachLanguage.Of(ValidityPeriod.Between(first, last).InWords) : ReportWords.Date(view.Date);
    }

    private static LocalizedText Status(MeetingView view, ReportCase one)
    {
        PartialDate? planned = view.Meeting.Planned?.Date;
        return view.WasHeld switch
        {
            true when planned is { } day && (view.Date is not { } held || day.IsBefore(held) == true || held.IsBefore(day) == true) =>
                With(MeetingStatus.Held, new("planlagt", "planlagt", "planned for"), day),
            true => EachLanguage.Of(language => MeetingStatus.Held.InWords(language)),
            false when view.Meeting.PostponedTo is { } other && one.Index.Find(other) is { } next && (new MeetingView(next).Date ?? next.Planned?.Date) is { } day =>
                With(MeetingStatus.Postponed, new("nytt møte", "nytt møte", "new meeting"), day),
            false when view.Meeting.PostponedTo is not null || view.Meeting.Status == MeetingStatus.Postponed => EachLanguage.Of(language => MeetingStatus.Postponed.InWords(language)),
            false => EachLanguage.Of(language => MeetingStatus.Cancelled.InWords(language)),
            null when view.Date?.Earliest > one.AsOf => EachLanguage.Of(language => MeetingStatus.Planned.InWords(language)),
            null => new("ikke registrert om det ble holdt", "ikkje registrert om det vart halde", "not recorded whether it was held"),
        };
    }

    private static LocalizedText With(MeetingStatus status, LocalizedText what, PartialDate date) =>
        EachLanguage.Of(language => $"{status.InWords(language)}, {what.In(language)} {date.InWords(language)}");
}
