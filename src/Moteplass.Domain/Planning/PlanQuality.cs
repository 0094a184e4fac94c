namespace Moteplass.Domain.Planning;

/// <summary>How good a plan is, each figure beside what no plan can surpass (hvor god planen er).</summary>
public sealed partial record PlanQuality
{
    internal PlanQuality(
        int asked,
        int placed,
        int moved,
        int unplacedAtLeast,
        double? meanEvenness,
        double? meanEvennessAtMost,
        double? worstEvenness,
        double? worstEvennessAtMost,
        int rounds,
        bool? isBest,
        LocalizedText inWords)
    {
        Asked = asked;
        Placed = placed;
        Moved = moved;
        UnplacedAtLeast = unplacedAtLeast;
        MeanEvenness = meanEvenness;
        MeanEvennessAtMost = meanEvennessAtMost;
        WorstEvenness = worstEvenness;
        WorstEvennessAtMost = worstEvennessAtMost;
        Rounds = rounds;
        IsBest = isBest;
        InWords = inWords;
    }

    /// <summary>How many meetings were to be planned.</summary>
    public int Asked { get; }

    /// <summary>How many of them have a day.</summary>
    public int Placed { get; }

    /// <summary>How many meetings of the register moved to another day.</summary>
    public int Moved { get; }

    /// <summary>How many found no day.</summary>
    public int Unplaced => Asked - Placed;

    /// <summary>How many find no day in any plan, as far as that is proved.</summary>
    public int UnplacedAtLeast { get; }

    /// <summary>The mean evenness of the series that have one; null if none has.</summary>
    public double? MeanEvenness { get; }

    /// <summary>The mean of what each of these could have at most.</summary>
    public double? MeanEvennessAtMost { get; }

    /// <summary>The least evenness of a series; null if none has one.</summary>
    public double? WorstEvenness { get; }

    /// <summary>The least of what these could have at most.</summary>
    public double? WorstEvennessAtMost { get; }

    /// <summary>How many rounds were made to better the plan.</summary>
    public int Rounds { get; }

    /// <summary>True where no plan is better, since all meetings have a day, none moved, and each series is as good as if it were alone; null where that is not known.</summary>
    public bool? IsBest { get; }

    /// <summary>How good the plan is, in a sentence or two.</summary>
    public LocalizedText InWords { get; }
}
