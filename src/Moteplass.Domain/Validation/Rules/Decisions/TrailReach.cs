namespace Moteplass.Domain.Validation;

/// <summary>What rules see of a record that look at the whole way from input to decision.</summary>
internal static class TrailReach
{
    public static RuleReach Of { get; } = RuleReach.Of(record => record switch
    {
        Workshop or Contribution or Feedback or PracticeMapping or Proposal or Decision => record,
        CollaborationStructure structure => (structure.Id, structure.EstablishedInResponseTo, structure.Phases),
        _ => null,
    });
}
