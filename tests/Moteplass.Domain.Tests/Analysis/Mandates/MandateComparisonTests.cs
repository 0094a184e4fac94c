using System.Text.Json.Nodes;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Tests.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Mandates;

public sealed class MandateComparisonTests
{
    private const string Mandate = "/structures/0/mandates/0";

    private static readonly LocalDate Day = new(2013, 6, 1);

    /// <summary>What a required member is changed to, since it cannot be left out.</summary>
    private static readonly Dictionary<string, JsonNode> Others = new()
    {
        ["dimension"] = "gender",
        ["requirement"] = "include",
        ["role"] = "vice-chair",
        ["kind"] = "evaluation",
        ["per"] = "month",
        ["repeats"] = "yearly",
        ["weekday"] = "monday",
        ["stage"] = "propose",
        ["category"] = "relative",
        ["actor"] = "hdir",
        ["structure"] = "brukerrad",
        ["party"] = JsonNode.Parse("""{"type":"self"}""")!,
    };

    /// <summary>What it is changed to where it is that already.</summary>
    private static readonly Dictionary<string, JsonNode> Again = new() { ["actor"] = "ffo" };

    [Fact]
    [Trait("Speed", "slow")]
    public void Every_typed_member_of_a_mandate_changes_an_answer() => Offenders.None(
        from pointer in TypedMembers()
        where Answers(Changed(pointer)) == Answers(Reading.Tree())
        select pointer);

    [Fact]
    public void The_answers_of_a_mandate_that_says_everything_are_in_the_words_of_the_wire_format()
    {
        CollaborationRegister register = MoteplassJson.Read(Reading.EveryMember);

        Assert.Equal(
            """
            Function: advisory
            TargetGroup: 0-24 description=Barn og unge
            Period: 2012/2014 end-event=Ny plan
            Adopted: 2012-01-31 by=actor/hdir/staff label=Tekst in=(Tekst document=notat-2015-12-15 decision=vedtak-1)
            Amendment: actor/hdir/staff label=Tekst
            Review: P3Y
            DecisionPower: true
            IndividualCases: true
            Members: 6-8 even=true with-chair=true with-observers=true modality=should
            Seats: 3 per-holder=true holder=(any-of parties=actor/ffo/staff label=Tekst|youth ages=12-15 label=Ungdom) deputies=1 side=users role=member has-vote=true selection=(elected decided-by=owner/board owner=hdir label=Styret|self/chair proposed-by=actor/ffo/staff label=Tekst period=2017/2020 vacancies-filled-by=actor/ffo/staff label=Tekst modality=shall steps=appoint done-by=actor/ffo/staff label=Tekst lead-time=P3W months=12 due=2016 criteria=Bredde modality=normally) term=(2 reappointment=true max-years=6 max-periods=3 no-limit=false staggered=true staggered-share=1/2 sits-until-replaced=true bound-to=calendar-year modality=may) composition=breadth scope=majority count=20 requirement=considered ages=13-25 share=1/2 fields=other values=Tekst moment=throughout may-complete-term=true side=others modality=normally parts=1 holder=(structure/ungdomsrad role=chair) deputies=20 role=secretary selection=(rotation decided-by=actor/hdir/staff label=Tekst proposed-by=actor/hdir/staff label=Tekst period=2017/2020 vacancies-filled-by=actor/hdir/staff label=Tekst modality=normally steps=appoint done-by=actor/hdir/staff label=Tekst lead-time=P3W months=12 due=2016 criteria=Tekst modality=normally) modality=normally
            EqualStanding: true
            EqualSeats: authority / users
            Composition: age scope=some count=2.. requirement=within ages=..18 share=2/5 fields=health values=Somatikk moment=election may-complete-term=false side=users modality=should
            Selection: elected decided-by=owner/board owner=hdir label=Styret|self/chair proposed-by=actor/ffo/staff label=Tekst period=2017/2020 vacancies-filled-by=actor/ffo/staff label=Tekst modality=shall steps=appoint done-by=actor/ffo/staff label=Tekst lead-time=P3W months=12 due=2016 criteria=Bredde modality=normally
            Term: 2 reappointment=true max-years=6 max-periods=3 no-limit=false staggered=true staggered-share=1/2 sits-until-replaced=true bound-to=calendar-year modality=may
            Chair: chair side=users holder=(owner/board owner=hdir label=Styret) count=1 selection=(elected decided-by=owner/board owner=hdir label=Styret|self/chair proposed-by=actor/ffo/staff label=Tekst period=2017/2020 vacancies-filled-by=actor/ffo/staff label=Tekst modality=shall steps=appoint done-by=actor/ffo/staff label=Tekst lead-time=P3W months=12 due=2016 criteria=Bredde modality=normally) term=(2 reappointment=true max-years=6 max-periods=3 no-limit=false staggered=true staggered-share=1/2 sits-until-replaced=true bound-to=calendar-year modality=may) modality=shall
            ViceChair:
            Secretary:
            OtherOffices:
            Deputies: 3 basis=organisation order=ranked may-attend=false receive-papers=true vote-when-stepping-in=true called-by=actor/ffo/staff label=Tekst modality=should
            Cadence:
            Gatherings: 2.. per=half-year every=2 purpose=seminar period=2012/2012 modality=should part=true / dated dates=2013-05,2013-09-12 purpose=seminar period=2013/.. modality=normally part=true / monthly every=2 weekdays=thursday nth=-1 month-days=-1,15 months=1,9 positions=-1,1 start=2012-01-26 end=2014-12-31 purpose=gathering period=2013/.. modality=may part=true / on-demand purpose=input-meeting period=2012/2012 modality=should part=true
            Weekdays: sunday
            Times: 12:00-14:00
            Notice: P2W modality=normally
            AgendaItems: P3W modality=normally
            Agenda: P2W modality=normally
            Papers: 10WD modality=normally
            Minutes: promptly modality=normally
            MinutesApproval: next-meeting modality=normally
            Extraordinary: called-by=self/chair demanded-by=4 demanded-by-share=1/3 notice=P2D notice-modality=normally
            Quorum: more-than share=1/2 count=4
            CastingVote: chair
            AttendanceRights: owner/board owner=hdir label=Styret count=20 rights=attend,speak basis=standing modality=may
            Duties: annual-report owed-by=(self/chair) owed-to=owner/board owner=hdir label=Styret every=P1Y months=12 revised-every=P1Y lead-time=P3W due=2013-02 after=P6M modality=shall
            Rights: contact-members held-by=(actor/ffo/staff label=Tekst) towards=actor/ffo/staff label=Tekst every=P1Y months=12 lead-time=P3W modality=normally
            """,
            string.Join(
                Environment.NewLine,
                MandateComparison.Of(register, [register.Structures[0].Id], Day).Topics.Select(topic => $"{topic.Topic}: {string.Join(" / ", topic.Answers[0].Answers)}".TrimEnd())));
    }

    // What differs in the way in which it is written, and not in what it says, is the same.
    [Theory]
    [InlineData(MandateTopic.Notice, """ "deadlines":{"notice":"P1W"} """, """ "deadlines":{"notice":"P7D"} """, TopicAgreement.Same)]
    [InlineData(MandateTopic.Notice, """ "deadlines":{"notice":"P1W"} """, """ "deadlines":{"notice":"5WD"} """, TopicAgreement.Different)]
    [InlineData(MandateTopic.Notice, """ "deadlines":{"notice":"P999W"} """, """ "deadlines":{"notice":"P999D"} """, TopicAgreement.Different)]
    [InlineData(MandateTopic.Extraordinary, """ "extraordinary":{"notice":"P2W"} """, """ "extraordinary":{"notice":"P14D"} """, TopicAgreement.Same)]
    [InlineData(MandateTopic.Seats, """ "seatGroups":[{"count":"2","holder":{"type":"category","category":"user","label":{"nb":"brukere"}}}] """, """ "seatGroups":[{"count":"2","holder":{"type":"category","category":"user"}}] """, TopicAgreement.Same)]
    [InlineData(MandateTopic.Seats, """ "seatGroups":[{"count":"2","holder":{"type":"owner","organ":"assembly","label":{"nb":"bystyret"}}}] """, """ "seatGroups":[{"count":"2","holder":{"type":"owner","organ":"assembly","label":{"nb":"kommunestyret"}}}] """, TopicAgreement.Same)]
    [InlineData(MandateTopic.Seats, """ "seatGroups":[{"count":"2","holder":{"type":"owner","label":{"nb":"soneleder"}}}] """, """ "seatGroups":[{"count":"2","holder":{"type":"owner","label":{"nb":"rektor"}}}] """, TopicAgreement.Different)]
    [InlineData(MandateTopic.Selection, """ "selection":{"decidedBy":[{"type":"self"},{"type":"owner"}]} """, """ "selection":{"decidedBy":[{"type":"owner"},{"type":"self"}]} """, TopicAgreement.Same)]
    [InlineData(MandateTopic.AttendanceRights, """ "attendanceRights":[{"party":{"type":"self"},"rights":["attend","speak"]}] """, """ "attendanceRights":[{"party":{"type":"self"},"rights":["speak","attend"]}] """, TopicAgreement.Same)]
    [InlineData(MandateTopic.AttendanceRights, """ "attendanceRights":[{"party":{"type":"self"},"rights":["attend","speak"]}] """, """ "attendanceRights":[{"party":{"type":"self"},"rights":["attend"]}] """, TopicAgreement.Different)]
    [InlineData(MandateTopic.Composition, """ "compositionRules":[{"dimension":"gender","requirement":"include","values":[{"nb":"b"},{"nb":"a"}]}] """, """ "compositionRules":[{"dimension":"gender","requirement":"include","values":[{"nb":"a"},{"nb":"b"}]}] """, TopicAgreement.Same)]
    [InlineData(MandateTopic.AttendanceRights, """ "attendanceRights":[{"party":{"type":"any-of","parties":[{"type":"self"},{"type":"owner"}]},"count":"1-2"}] """, """ "attendanceRights":[{"party":{"type":"any-of","parties":[{"type":"owner"},{"type":"self"}]},"count":"1-2"}] """, TopicAgreement.Same)]
    [InlineData(MandateTopic.AttendanceRights, """ "attendanceRights":[{"party":{"type":"any-of","parties":[{"type":"self"},{"type":"owner"}]},"count":"1-2"}] """, """ "attendanceRights":[{"party":{"type":"any-of","parties":[{"type":"self"},{"type":"owner"}]}}] """, TopicAgreement.Different)]
    [InlineData(MandateTopic.Adopted, """ "adoptedBy":[{"type":"owner","organ":"board","label":{"sv":"styrelsen"}}] """, """ "adoptedBy":[{"type":"owner","organ":"board","label":{"nb":"styret"}}] """, TopicAgreement.Same)]
    [InlineData(MandateTopic.Adopted, """ "adoptedBy":[{"type":"owner","owner":"x","organ":"board"}] """, """ "adoptedBy":[{"type":"owner","organ":"board"}] """, TopicAgreement.Different)]
    [InlineData(MandateTopic.Weekdays, """ "weekdays":["tuesday","monday","tuesday"] """, """ "weekdays":["monday","tuesday"] """, TopicAgreement.Same)]
    public void What_is_written_otherwise_and_says_the_same_is_the_same(MandateTopic topic, string one, string other, TopicAgreement agreement) => Assert.Equal(
        agreement,
        Compare(
            $$"""
            {"id":"a","name":{"nb":"A"},"kind":"user-council","mandates":[{ {{one}} }]},
            {"id":"b","name":{"nb":"B"},"kind":"user-council","mandates":[{ {{other}} }]}
            """).Topics.Single(compared => compared.Topic == topic).Agreement);

    [Fact]
    public void What_is_the_same_is_shown_as_each_mandate_has_it() => Assert.Equal(
        "Same: a Stated [P1W]; b Stated [P7D]",
        Line(
            Compare(
                """
                {"id":"a","name":{"nb":"A"},"kind":"user-council","mandates":[{"deadlines":{"notice":"P1W"} }]},
                {"id":"b","name":{"nb":"B"},"kind":"user-council","mandates":[{"deadlines":{"notice":"P7D"} }]}
                """),
            MandateTopic.Notice));

    [Fact]
    public void Each_office_is_a_question_of_its_own()
    {
        MandateComparison comparison = Compare(
            """
            {"id":"a","name":{"nb":"A"},"kind":"user-council","mandates":[{"offices":[{"role":"secretary","side":"authority"},{"role":"vice-chair","side":"users"},
              {"role":"chair"},{"role":"observer"}],"cadences":[{"type":"rate","per":"year","count":"4"},{"type":"on-demand"}]}]}
            """);

        Assert.Equal("TooFew: a Stated [chair]", Line(comparison, MandateTopic.Chair));
        Assert.Equal("TooFew: a Stated [vice-chair side=users]", Line(comparison, MandateTopic.ViceChair));
        Assert.Equal("TooFew: a Stated [secretary side=authority]", Line(comparison, MandateTopic.Secretary));
        Assert.Equal("TooFew: a Stated [observer]", Line(comparison, MandateTopic.OtherOffices));
        Assert.Equal("TooFew: a Stated [4 per=year, on-demand]", Line(comparison, MandateTopic.Cadence));
        Assert.Equal("TooFew: a Unknown []", Line(comparison, MandateTopic.Gatherings));
    }

    [Fact]
    public void A_text_that_is_kept_as_a_provision_changes_none() => Assert.All(
        [$"{Mandate}/provisions", $"{Mandate}/purpose", $"{Mandate}/sources"],
        pointer => Assert.Equal(Answers(Reading.Tree()), Answers(Changed(pointer))));

    [Fact]
    public void It_says_where_two_mandates_differ_and_what_each_answers()
    {
        MandateComparison comparison = Compare(
            """
            {"id":"a","name":{"nb":"A"},"kind":"user-council","mandates":[{"readWhole":true,"members":"8","term":{"years":"2"},"deadlines":{"notice":"P2W"},
              "offices":[{"role":"chair","side":"users","selection":{"method":"elected","decidedBy":[{"type":"self"}]}}],"deputies":{} }]},
            {"id":"b","name":{"nb":"B"},"kind":"user-council","mandates":[{"members":"7-10","membersModality":"should","term":{"years":"2"},
              "offices":[{"role":"chair","side":"authority"}],"deputies":{} }]}
            """);

        Assert.Equal("Different: a Stated [8]; b Stated [7-10 modality=should]", Line(comparison, MandateTopic.Members));
        Assert.Equal("Same: a Stated [2]; b Stated [2]", Line(comparison, MandateTopic.Term));
        Assert.Equal("TooFew: a Stated [P2W]; b Unknown []", Line(comparison, MandateTopic.Notice));
        Assert.Equal("TooFew: a NotStated []; b Unknown []", Line(comparison, MandateTopic.Quorum));
        Assert.Equal("Same: a Stated []; b Stated []", Line(comparison, MandateTopic.Deputies));
        Assert.Equal("Different: a Stated [chair side=users selection=(elected decided-by=self)]; b Stated [chair side=authority]", Line(comparison, MandateTopic.Chair));
    }

    [Fact]
    public void What_the_structures_themselves_state_is_compared_as_well()
    {
        MandateComparison comparison = Compare(
            """
            {"id":"a","name":{"nb":"A"},"kind":"user-council","function":"advisory","targetGroup":{"ages":"0-24"}},
            {"id":"b","name":{"nb":"B"},"kind":"user-council","function":"representation","targetGroup":{"ages":"0-24"}}
            """);

        Assert.Equal("Different: a Stated [advisory]; b Stated [representation]", Line(comparison, MandateTopic.Function));
        Assert.Equal("Same: a Stated [0-24]; b Stated [0-24]", Line(comparison, MandateTopic.TargetGroup));
    }

    [Fact]
    public void A_structure_without_a_mandate_that_surely_holds_answers_nothing_that_is_known()
    {
        MandateComparison comparison = Compare(
            """
            {"id":"a","name":{"nb":"A"},"kind":"user-council"},
            {"id":"b","name":{"nb":"B"},"kind":"user-council","mandates":[{"readWhole":true,"members":"8"},{"members":"9"}]},
            {"id":"c","name":{"nb":"C"},"kind":"user-council","mandates":[{"readWhole":true,"members":"8","period":"2013/.."}]},
            {"id":"d","name":{"nb":"D"},"kind":"user-council","mandates":[{"members":"8","period":"2012/.."},{"members":"9","period":"../2011"}]}
            """);

        Assert.Equal("TooFew: a Unknown []; b Unknown []; c Unknown []; d Stated [8]", Line(comparison, MandateTopic.Members));
    }

    [Fact]
    public void The_published_mandates_each_do_it_their_own_way()
    {
        CollaborationRegister[] registers = [.. Structures.Mandates.PublishedMandates.Ids.Select(Structures.Mandates.PublishedMandates.Register)];
        CollaborationStructure[] structures =
        [
            .. registers.SelectMany(register => register.Structures).Where(structure => structure.Mandates.Count == 1)
                .Select(structure => structure with { Mandates = [structure.Mandates[0] with { Period = null }] }),
        ];

        MandateComparison comparison = MandateComparison.Of(
            new CollaborationRegister { Structures = [.. structures] }, structures.Select(structure => structure.Id), Day);

        Assert.All(
            [MandateTopic.Members, MandateTopic.Chair, MandateTopic.Cadence, MandateTopic.Notice, MandateTopic.Term],
            topic => Assert.Equal(TopicAgreement.Different, Topic(comparison, topic).Agreement));
    }

    [Fact]
    public void Structures_are_compared_once_and_those_that_are_not_there_are_refused()
    {
        Id<CollaborationStructure> id = Id<CollaborationStructure>.Parse("a");
        CollaborationRegister register = Registers.With(""" "structures":[{"id":"a","name":{"nb":"A"},"kind":"other"}] """);

        Assert.Single(MandateComparison.Of(register, [id, id], Day).Topics[0].Answers);
        Assert.Equal(
            "The register has no structure with the id 'b'. (Parameter 'structures')",
            Assert.Throws<ArgumentException>(() => MandateComparison.Of(register, [id, Id<CollaborationStructure>.Parse("b")], Day)).Message);
        Assert.Throws<ArgumentNullException>("register", () => MandateComparison.Of(null!, [], Day));
        Assert.Throws<ArgumentNullException>("structures", () => MandateComparison.Of(register, null!, Day));
    }

    private static MandateComparison Compare(string structures)
    {
        CollaborationRegister register = Registers.With($""" "structures":[{structures}] """);
        return MandateComparison.Of(register, register.Structures.Select(structure => structure.Id), Day);
    }

    private static string Line(MandateComparison comparison, MandateTopic topic)
    {
        TopicComparison found = Topic(comparison, topic);
        return $"{found.Agreement}: {string.Join("; ", found.Answers.Select(answer => $"{answer.Structure} {answer.State} {answer.Answers}"))}";
    }

    private static TopicComparison Topic(MandateComparison comparison, MandateTopic topic) => Assert.Single(comparison.Topics, one => one.Topic == topic);

    private static IEnumerable<string> TypedMembers() =>
        from one in Reading.Values(Reading.Tree())
        let name = one.Pointer.Split('/')[^1]
        where one.Pointer.StartsWith(Mandate + "/", StringComparison.Ordinal)
            && !one.Pointer.Contains("/sources", StringComparison.Ordinal)
            && !one.Pointer.Contains("/provisions", StringComparison.Ordinal)
            && !one.Pointer.StartsWith($"{Mandate}/purpose", StringComparison.Ordinal)
            && !one.Pointer.Contains("/label/", StringComparison.Ordinal)
            && !one.Pointer.Contains("/values/0/", StringComparison.Ordinal)
            && name is not ("type" or "nb" or "nn" or "en" or "se" or "readWhole")
        select one.Pointer;

    /// <summary>The register without a member or element, or where it is required, with another value in its place.</summary>
    private static JsonObject Changed(string pointer)
    {
        JsonObject tree = Reading.Tree();
        int slash = pointer.LastIndexOf('/');
        string name = pointer[(slash + 1)..];
        JsonNode holder = Reading.At(tree, pointer[..slash]);
        if (holder is JsonArray list)
        {
            list.RemoveAt(int.Parse(name, null));
            return tree;
        }

        JsonNode? was = holder[name];
        holder.AsObject().Remove(name);
        if (Reading.ProblemsOf(Reading.Text(tree)).Length > 0)
        {
            holder[name] = (JsonNode.DeepEquals(was, Others[name]) ? Again[name] : Others[name]).DeepClone();
        }

        return tree;
    }

    private static string Answers(JsonNode tree)
    {
        CollaborationRegister register = MoteplassJson.Read(Reading.Text(tree));
        return MandateComparison.Of(register, [register.Structures[0].Id], Day).ToString();
    }
}
