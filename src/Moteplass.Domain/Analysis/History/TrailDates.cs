using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>When the records of a trail were made.</summary>
internal static class TrailDates
{
    /// <summary>
    /// The steps whose basis is definitely later than their result; what is approximate proves nothing. Feedback may come before what it tells of, or after.
    /// </summary>
    public static IEnumerable<TrailLink> OutOfOrder(CollaborationRegister register, IEnumerable<TrailLink> links)
    {
        Dictionary<RecordReference, PartialDate> dates = Of(register);
        return links.Where(link => link.Basis.Type != RecordType.Feedback && dates.TryGetValue(link.Basis, out PartialDate from) && dates.TryGetValue(link.Result, out PartialDate to) && to.IsDefinitelyBefore(from));
    }

    /// <summary>
    /// The dates of the records that have one; a contribution without one has that of its workshop, a structure the last day on which one of its phases began.
    /// </summary>
    public static Dictionary<RecordReference, PartialDate> Of(CollaborationRegister register)
    {
        var workshops = register.Workshops.DistinctBy(workshop => workshop.Id).ToDictionary(workshop => workshop.Id, workshop => new WorkshopView(workshop).FirstDay);
        IEnumerable<(RecordReference Record, PartialDate? When)> all =
        [
            .. register.Contributions.Select(contribution => (
                RecordReference.To(contribution.Id),
                contribution.When ?? (contribution.Workshop is { } workshop ? workshops.GetValueOrDefault(workshop) : null))),
            .. register.Feedback.Select(feedback => (RecordReference.To(feedback.Id), feedback.When)),
            .. register.Mappings.Select(mapping => (RecordReference.To(mapping.Id), mapping.Date)),
            .. register.Proposals.Select(proposal => (RecordReference.To(proposal.Id), proposal.When)),
            .. register.Decisions.Select(decision => (RecordReference.To(decision.Id), decision.When)),
            .. register.Structures.Select(structure => (RecordReference.To(structure.Id), new StructureLife(structure).LatestBeginning)),
        ];
        return all.Where(one => one.When is not null).DistinctBy(one => one.Record).ToDictionary(one => one.Record, one => one.When!.Value);
    }
}
