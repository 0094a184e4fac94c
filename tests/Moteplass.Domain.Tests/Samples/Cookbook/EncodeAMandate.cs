using Moteplass.Domain;
using Moteplass.Domain.Validation;
using NodaTime;

namespace CookbookSamples;

internal static class EncodeAMandate
{
    public static void Run()
    {
        // begin: encode-a-mandate
        var mandate = new Mandate
        {
            Members = CountRange.Exactly(6),
            SeatGroups =
            [
                new() { Count = CountRange.Exactly(3), Side = Side.Users, Holder = new CategoryParty { Category = PartyCategory.Youth, Ages = AgeRange.Parse("12-15") } },
                new() { Count = CountRange.Exactly(2), Side = Side.Users, Holder = new CategoryParty { Category = PartyCategory.Youth, Ages = AgeRange.Parse("16-19") } },
                new() { Count = CountRange.Exactly(1), Side = Side.Politicians, Holder = new OwnerParty { Organ = Organ.Assembly } },
            ],
            Term = new() { Years = CountRange.Exactly(2) },
            Cadences = [new RateCadence { Per = CadenceUnit.Year, Count = CountRange.AtLeast(4) }],
            Deadlines = new() { Notice = LeadTime.FromWeeks(1), Papers = LeadTime.FromWeeks(1) },
            Voting = new() { Quorum = new() { Share = Share.Parse("1/2") } },
        };

        var years = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2025, 12, 31));
        Console.WriteLine($"Meetings asked for in 2024 and 2025: {mandate.Cadences[0].MeetingsIn(years)}");
        if (mandate is { Members: { } members, Voting.Quorum.Share: { } share })
        {
            Console.WriteLine($"Quorum: {share.AtLeastOf(members.Minimum)} of {members}");
        }

        if (mandate.Deadlines is { Notice: { } notice })
        {
            LocalDate? due = MeetingCalendar.Norwegian.Due(new LocalDate(2024, 5, 8), DeadlineKind.Notice, notice);
            Console.WriteLine($"Notice of a meeting on 8 May 2024: by {due:uuuu-MM-dd}");
        }

        Console.WriteLine($"Keeps the rules: {MandateValidator.Instance.Validate(mandate).IsValid}");
        Console.WriteLine($"With five members: {MandateValidator.Instance.Validate(mandate with { Members = CountRange.Exactly(5) })}");
        // end: encode-a-mandate
    }
}
