using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Tests.Validation;

namespace Moteplass.Domain.Tests.Analysis.History;

public sealed class TimelineTests
{
    [Fact]
    public void A_coarse_date_comes_after_the_finer_ones_within_it_and_no_date_last()
    {
        CollaborationRegister register = Registers.With(
            """
            "documents":[{"id":"report","title":{"nb":"R"},"date":"2018-21"},{"id":"undated","title":{"nb":"U"}}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[
              {"status":"proposed","period":"2015/2016"},{"status":"planned","period":"2016-05/.."},{"status":"active","period":"2017/2018-12"}]}],
            "meetings":[{"id":"m","planned":{"date":"2017-03-01"},"held":{"date":"2017-03-08"}}],
            "workshops":[{"id":"w","held":{"date":"2018-02"}}],
            "contributions":[{"id":"of-the-workshop","workshop":"w"},{"id":"c","when":"2018-03-01"},{"id":"of-nothing"},{"id":"after-the-workshop","workshop":"w","when":"2018-02-20"}],
            "evaluations":[{"id":"e","when":"2018~"}],
            "mappings":[{"id":"k","date":"2015-12-15"}],
            "assignments":[{"id":"a","text":{"nb":"A"},"period":"2015/2018"},{"id":"b","text":{"nb":"B"},"when":"2014-12","period":"2015/2018"}],
            "proposals":[{"id":"p"}],
            "decisions":[{"id":"d","when":"2019"}]
            """);

        Assert.Equal(
            [
                "2014-12 AssignmentGiven b",
                "2015-12-15 MappingMade k",
                "2015 AssignmentGiven a",
                "2015 PhaseProposed s",
                "2016-05 PhasePlanned s",
                "2017-03-08 Meeting m",
                "2017 PhaseBegan s",
                "2018-02-20 ContributionGiven after-the-workshop",
                "2018-02 Workshop w",
                "2018-03-01 ContributionGiven c",
                "2018-21 DocumentIssued report",
                "2018-12 PhaseEnded s",
                "2018~ EvaluationMade e",
                "2019 DecisionMade d",
                "- ContributionGiven of-nothing",
                "- ProposalMade p",
            ],
            Timeline.Of(register).Select(one => $"{one.When?.ToString() ?? "-"} {one.Kind} {one.Record.Id}"));
    }

    [Theory]
    [InlineData(""" {"status":"active","period":"2010/2015"},{"status":"ended","period":"2015/.."} """, "2010 PhaseBegan, 2015 PhaseEnded")]
    [InlineData(""" {"status":"active","period":"2010/2015-12-31"},{"status":"ended","period":"2016-01-01/.."} """, "2010 PhaseBegan, 2015-12-31 PhaseEnded")]
    [InlineData(""" {"status":"active","period":"2010/"},{"status":"ended","period":"2015/.."} """, "2010 PhaseBegan, 2015 PhaseEnded")]
    [InlineData(""" {"status":"active","period":"2010/2012"},{"status":"active","period":"2013/"},{"status":"ended","period":"2015/.."} """, "2010 PhaseBegan, 2012 PhaseEnded, 2013 PhaseBegan, 2015 PhaseEnded")]
    [InlineData(""" {"status":"active","period":"2016/2018"},{"status":"ended","period":"2015/.."} """, "2015 PhaseEnded, 2016 PhaseBegan, 2018 PhaseEnded")]
    [InlineData(""" {"status":"ended","period":"2010/2015"} """, "2010 PhaseBegan, 2015 PhaseEnded")]
    [InlineData(""" {"status":"unknown","period":"2016/2018"} """, "")]
    [InlineData(""" {"status":"ended"},{"status":"ended","period":"/.."} """, "")]
    public void Phases_begin_and_end_once_and_only_where_that_is_a_fact(string phases, string events) => Assert.Equal(
        events,
        string.Join(", ", Timeline.Of(Registers.With($$""" "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{{phases}}]}] """)).Select(one => $"{one.When} {one.Kind}")));

    [Fact]
    public void No_register_is_refused() => Assert.Throws<ArgumentNullException>("register", () => Timeline.Of(null!));

    [Property(MaxTest = 30)]
    public void The_order_of_the_lists_means_nothing(CollaborationRegister register) => Assert.Equal(
        Timeline.Of(register),
        Timeline.Of(register with
        {
            Structures = [.. register.Structures.Reverse()],
            Meetings = [.. register.Meetings.Reverse()],
            Workshops = [.. register.Workshops.Reverse()],
            Proposals = [.. register.Proposals.Reverse()],
            Documents = [.. register.Documents.Reverse()],
        }));
}
