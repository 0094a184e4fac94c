using System.Diagnostics;
using System.Reflection;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;
using NodaTime;
using DemoWords = Moteplass.Domain.Demo.Words;
using WorkshopPage = Moteplass.Domain.Demo.WorkshopPage;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>A switch on an enum has an arm for each member, and none for what is no member.</summary>
public sealed class EnumSwitchTests
{
    private static readonly string[] Folders = ["Moteplass.Domain", "Moteplass.Domain.Testing", "Moteplass.Domain.Demo"];

    // What these put into words or weigh is run with every member; of the others the source is read.
    private static readonly string[] RunFolders = ["Moteplass.Domain/Analysis/", "Moteplass.Domain/Interpretation/", "Moteplass.Domain/Words/", "Moteplass.Domain.Demo/"];

    private static readonly DemoWords English = new(Language.En);

    private static readonly WorkshopCase NoWorkshop = new(
        new CollaborationRegister(), RegisterIndex.Of(new CollaborationRegister()), Trail.Of(new CollaborationRegister()), new Workshop { Id = Id<Workshop>.Parse("w") }, null, MeetingCalendar.Norwegian);

    private static readonly EnumSwitch[] Switches =
    [
        EnumSwitch.On<DecisionOutcome>("Moteplass.Domain/Analysis/Answers/AnswerOutcomes.cs", outcome => AnswerOutcomes.Of(outcome)),
        EnumSwitch.On<NotAppliedReason>("Moteplass.Domain/Analysis/Alternatives/AlternativeWords.cs", reason => AlternativeWords.NotApplied(null, new("s"), reason)),
        EnumSwitch.On<Permanence>("Moteplass.Domain/Analysis/Mapping/CandidateFinder.cs", permanence => CandidateFinder.PermanenceReason(permanence)),
        EnumSwitch.On<PhaseStatus>("Moteplass.Domain/Analysis/History/Timeline.cs", status => Timeline.Beginning(new Phase { Status = status }, new PhaseEnds([]))),
        EnumSwitch.On<MandateTopic>("Moteplass.Domain/Analysis/Mandates/MandateAnswers.cs", topic => MandateAnswers.To(topic, new Mandate())),
        EnumSwitch.On<DeadlineVerdict>("Moteplass.Domain/Analysis/Practice/Deadlines/DeadlineFinder.cs", verdict => DeadlineFinder.IsKept(verdict)),
        EnumSwitch.On<DeadlineKind>(
            "Moteplass.Domain/Analysis/Practice/Deadlines/DeadlineFinder.cs", kind => DeadlineFinder.Done(new Meeting { Id = Id<Meeting>.Parse("m") }, kind)),
        EnumSwitch.On<DutyKind>("Moteplass.Domain/Analysis/Practice/Duties/DutyFinder.cs", kind => Reviewed(new Duty { Kind = kind })),
        EnumSwitch.On<CadencePurpose>("Moteplass.Domain/Analysis/Practice/Regularity/CadenceWords.cs", purpose => CadenceWords.Name(purpose)),
        EnumSwitch.On<PracticeVerdict>("Moteplass.Domain/Analysis/Practice/Regularity/CadenceWords.cs", verdict => CadenceWords.Verdict(verdict)),
        EnumSwitch.On<PracticeVerdict>("Moteplass.Domain/Analysis/Practice/Regularity/CadenceWords.cs", verdict => CadenceWords.PlanVerdict(verdict)),
        EnumSwitch.On<TermBinding>("Moteplass.Domain/Analysis/Terms/TermEnd.cs", bound => TermEnd.End(
            new LocalDate(2025, 1, 1), new TermOfOffice { BoundTo = bound }, new CollaborationStructure { Id = new("s"), Name = new("S"), Kind = StructureKind.UserCouncil }, NoWorkshop.Index)),
        EnumSwitch.On<PracticeVerdict>("Moteplass.Domain/Analysis/Workshops/Influence/InfluenceFinder.cs", verdict => InfluenceFinder.IsFast(verdict, null)),
        EnumSwitch.On<PracticeVerdict>("Moteplass.Domain/Analysis/Workshops/Influence/InfluenceWords.cs", verdict => InfluenceWords.Words(verdict)),
        EnumSwitch.On<WorkshopRequirement>("Moteplass.Domain/Analysis/Workshops/Requirements/Conditions.cs", requirement => Conditions.Of(requirement, NoWorkshop)),
        EnumSwitch.On<WorkshopRequirement>("Moteplass.Domain/Analysis/Workshops/Requirements/RequirementFinder.cs", requirement => RequirementFinder.StageOf(requirement)),
        EnumSwitch.On<WorkshopSessionKind>("Moteplass.Domain/Interpretation/Workshops/WorkshopProgramme.cs", kind => WorkshopProgramme.IsContent(kind)),
        EnumSwitch.On<CadenceUnit>("Moteplass.Domain/Interpretation/Meetings/CadenceOverlaps.cs", unit => CadenceOverlaps.IsOfWholeYear(unit)),
        EnumSwitch.On<MeetingKind>("Moteplass.Domain/Interpretation/Meetings/MeetingView.cs", kind => MeetingView.PurposeOf(kind)),
        EnumSwitch.On<LeadTimeUnit>("Moteplass.Domain/Interpretation/Periods/LeadTimeDays.cs", unit => LeadTimeDays.Of(1, unit)),
        EnumSwitch.On<SeatRole>("Moteplass.Domain/Interpretation/Seats/MandatedSeats.cs", role => MandatedSeats.IsMember(role, new Mandate())),
        EnumSwitch.On<PartyCategory>("Moteplass.Domain/Interpretation/Seats/PartyReading.cs", category => PartyReading.Includes(category, null)),
        EnumSwitch.On<StructureKind>("Moteplass.Domain/Interpretation/Seats/Sides.cs", kind => Sides.Of(kind)),
        EnumSwitch.On<AnchoringLevel>("Moteplass.Domain/Interpretation/Structures/AnchoringRank.cs", level => level.Rank()),
        EnumSwitch.On<RecruitmentMethod>("Moteplass.Domain/Interpretation/Workshops/Recruitment.cs", method => Recruitment.ReachesFurther(method)),
        EnumSwitch.On<PartyCategory>("Moteplass.Domain/Interpretation/Workshops/UserParties.cs", category => UserParties.IsOne(category)),
        EnumSwitch.On<FrequencyUnit>("Moteplass.Domain/Primitives/Dates/Frequency.Words.cs", unit => Frequency.Words(unit)),
        EnumSwitch.On<LeadTimeKind>("Moteplass.Domain/Primitives/Dates/LeadTime.Words.cs", kind => LeadTime.WithoutLength(kind)),
        EnumSwitch.On<LeadTimeUnit>("Moteplass.Domain/Primitives/Dates/LeadTime.Words.cs", unit => LeadTime.Words(unit)),
        EnumSwitch.On<Season>("Moteplass.Domain/Primitives/Dates/PartialDate.Words.cs", season => PartialDate.Words(season)),
        EnumSwitch.On<Side>("Moteplass.Domain/Words/SideWords.cs", side => SideWords.Of(side)),
        EnumSwitch.On<ContactPresence>("Moteplass.Domain.Demo/Words.cs", presence => English.Presence(presence)),
        EnumSwitch.On<RequirementState>("Moteplass.Domain.Demo/Pages/WorkshopPage.cs", state => WorkshopPage.Mark(state)),
        EnumSwitch.On<Language>("Moteplass.Domain.Demo/Words.cs", language => new DemoWords(language).Say("", "", "")),
    ];

    private static readonly Dictionary<string, Type> Enums = new[] { typeof(CollaborationRegister).Assembly, typeof(DemoWords).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsEnum: true, IsNested: false })
        .ToDictionary(type => type.Name);

    private static readonly (string File, Type Enum, bool Throws, string Missing)[] Found =
    [
        .. from folder in Folders
           from file in Directory.EnumerateFiles(Path.Combine(Sources, folder), "*.cs", SearchOption.AllDirectories)
           where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
           from one in EnumSwitches.In(File.ReadAllText(file), Enums)
           select (Path.GetRelativePath(Sources, file).Replace('\\', '/'), one.Enum, one.Throws, string.Join(", ", one.Missing)),
    ];

    private static string Sources => Path.Combine(
        typeof(EnumSwitchTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!, "src");

    [Fact]
    public void Each_has_an_arm_for_every_member() => Assert.All(Switches, one => Assert.All(one.Members, member => one.Run(member)));

    [Fact]
    public void Each_throws_for_what_is_no_member() => Assert.All(Switches, one => Assert.Throws<UnreachableException>(() => one.Run(one.NoMember)));

    /// <summary>The words of enums are generated.</summary>
    [Fact]
    public void Every_value_of_every_enum_has_its_words_and_what_is_no_value_has_none() => Assert.All(
        typeof(EnumWords).GetMethods().Where(method => method.Name == "InWords" && method.GetParameters()[0].ParameterType.IsEnum),
        method =>
        {
            Type type = method.GetParameters()[0].ParameterType;
            Assert.All(Enum.GetValues(type).Cast<object>(), value => Assert.NotEqual("", method.Invoke(null, [value, Language.Nn])));
            TargetInvocationException refusal = Assert.Throws<TargetInvocationException>(() => method.Invoke(null, [Enum.ToObject(type, 9999), Language.Nn]));
            Assert.IsType<UnreachableException>(refusal.InnerException);
        });

    [Fact]
    public void None_is_silent_about_what_is_no_member() => Offenders.None(
        from one in Found
        where !one.Throws
        select $"{one.File}: the switch on {one.Enum.Name} does not throw for a value that is not a member");

    [Fact]
    public void Each_in_the_sources_has_an_arm_for_every_member() => Offenders.None(
        from one in Found
        where one.Missing.Length > 0
        select $"{one.File}: the switch on {one.Enum.Name} has no arm for {one.Missing}");

    [Fact]
    public void All_that_put_into_words_or_weigh_are_run() => Assert.Equal(
        Found
            .Where(one => RunFolders.Any(folder => one.File.StartsWith(folder, StringComparison.Ordinal)) || Switches.Any(run => run.File == one.File))
            .Select(one => $"{one.File} {one.Enum.Name}").Order(StringComparer.Ordinal),
        Switches.Select(one => $"{one.File} {one.Enum.Name}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("x switch { Side.Users => 1, Side.Others or Side.Authority or Side.Politicians => 2, _ => throw new UnreachableException() }", "Side True ")]
    [InlineData("x switch\n{\n    Domain.Side.Users when f(a, b) => \"}\",\n    null => new Dictionary<int, int>(),\n    _ => 2,\n}", "Side False Authority, Politicians, Others")]
    [InlineData("x switch { true => 1, _ => y switch { Side.Users => 2 } }", "Side False Authority, Politicians, Others")]
    [InlineData("x switch { Side.Users or Side.Others or Side.Authority or Side.Politicians => 1, _ => throw new ArgumentOutOfRangeException(nameof(x)) }", "Side True ")]
    [InlineData("x switch { Side.Users => 1, Presence.Present => 2 }", "")]
    [InlineData("x switch { (Side.Users, 1) => 1, _ => 2 }", "")]
    [InlineData("// x switch { Side.Users => 1 }", "")]
    public void They_are_found_by_their_cases(string source, string found) =>
        Assert.Equal(found, string.Join(", ", EnumSwitches.In(source, Enums).Select(one => $"{one.Enum.Name} {one.Throws} {string.Join(", ", one.Missing)}")));

    /// <summary>A function that switches on an enum.</summary>
    private sealed record EnumSwitch(string File, Type Enum, object[] Members, Action<object> Run)
    {
        private const int NoNumber = 9999;

        public object NoMember => System.Enum.ToObject(Enum, NoNumber);

        public static EnumSwitch On<T>(string file, Func<T, object?> function)
            where T : struct, Enum => new(file, typeof(T), [.. System.Enum.GetValues<T>().Cast<object>()], value => function((T)value));
    }

    private static PracticeReview Reviewed(Duty duty)
    {
        var id = Id<CollaborationStructure>.Parse("rad");
        var council = new CollaborationStructure { Id = id, Name = new LocalizedText("Rådet"), Kind = StructureKind.UserCouncil, Mandates = [new Mandate { Duties = [duty] }] };
        return PracticeReview.Of(new CollaborationRegister { Structures = [council] }, id, new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)));
    }
}
