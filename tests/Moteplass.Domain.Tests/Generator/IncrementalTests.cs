using Microsoft.CodeAnalysis;
using Moteplass.Domain.Generator;

namespace Moteplass.Domain.Tests.Generator;

/// <summary>The files are written anew only when what they follow from has changed: the IDE asks at each key that is pressed.</summary>
public sealed class IncrementalTests
{
    [Fact]
    public void An_edit_inside_a_method_writes_nothing_anew()
    {
        Generation first = Generation.Of(terms: MiniDomain.Terms);
        Generation second = first.After(Edited("Name + \"\"", "Name + \"!\""));

        Assert.Equal([IncrementalStepRunReason.Cached], Model(second));
        Assert.All(Outputs(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_error_elsewhere_in_the_declarations_makes_no_difference_to_that()
    {
        Generation first = Generation.Of(Edited("[Range(1, 999)]", ""), MiniDomain.Terms);
        Generation second = first.After(Edited("[Range(1, 999)]", "").Replace("Name + \"\"", "Name + \"!\"", StringComparison.Ordinal));

        Assert.Equal("MOT003", Assert.Single(second.Result.Diagnostics).Id);
        Assert.All(Outputs(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_change_of_a_declaration_is_seen()
    {
        Generation first = Generation.Of(terms: MiniDomain.Terms);
        Generation second = first.After(Edited("[Range(1, 999)]", "[Range(1, 99)]"));

        Assert.Equal([IncrementalStepRunReason.Modified], Model(second));
        Assert.Equal(["RecordReader.Hall", "RecordVisitor", "RecordWriter.Hall"], second.FilesThatDiffer(first));
    }

    private static string Edited(string text, string by)
    {
        string edited = MiniDomain.Source.Replace(text, by, StringComparison.Ordinal);
        Assert.NotEqual(MiniDomain.Source, edited);
        return edited;
    }

    private static IEnumerable<IncrementalStepRunReason> Model(Generation generation) =>
        generation.Result.TrackedSteps[RecordGenerator.ModelStep].SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static IncrementalStepRunReason[] Outputs(Generation generation)
    {
        IncrementalStepRunReason[] reasons =
            [.. generation.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];
        Assert.NotEmpty(reasons);
        return reasons;
    }
}
