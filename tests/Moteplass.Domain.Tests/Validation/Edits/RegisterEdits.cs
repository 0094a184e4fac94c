using System.Diagnostics;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Edits;

/// <summary>Exchanges, adds and takes away single records of registers.</summary>
internal static class RegisterEdits
{
    /// <summary>All places at which a register has a record.</summary>
    public static IEnumerable<RecordSlot> Slots(CollaborationRegister register) =>
        from list in Enumerable.Range(0, RegisterLists.Names.Count)
        from index in Enumerable.Range(0, int.MaxValue).TakeWhile(index => RegisterLists.At(register, new RecordSlot(list, index)) is not null)
        select new RecordSlot(list, index);

    /// <summary>The same register with another record in the place of one, or at the end of its list.</summary>
    public static CollaborationRegister Put(CollaborationRegister register, int index, RegisterRecord record) => record switch
    {
        SourceDocument it => register with { Documents = Put(register.Documents, index, it) },
        Actor it => register with { Actors = Put(register.Actors, index, it) },
        OrganisationMembership it => register with { Memberships = Put(register.Memberships, index, it) },
        CollaborationStructure it => register with { Structures = Put(register.Structures, index, it) },
        Meeting it => register with { Meetings = Put(register.Meetings, index, it) },
        MeetingListing it => register with { MeetingListings = Put(register.MeetingListings, index, it) },
        Workshop it => register with { Workshops = Put(register.Workshops, index, it) },
        Contribution it => register with { Contributions = Put(register.Contributions, index, it) },
        Feedback it => register with { Feedback = Put(register.Feedback, index, it) },
        Evaluation it => register with { Evaluations = Put(register.Evaluations, index, it) },
        PracticeMapping it => register with { Mappings = Put(register.Mappings, index, it) },
        Assignment it => register with { Assignments = Put(register.Assignments, index, it) },
        Proposal it => register with { Proposals = Put(register.Proposals, index, it) },
        Decision it => register with { Decisions = Put(register.Decisions, index, it) },
        _ => throw new UnreachableException(),
    };

    /// <summary>The same register without the last record of a list.</summary>
    public static CollaborationRegister WithoutLast(CollaborationRegister register, string list) => list switch
    {
        "documents" => register with { Documents = WithoutLast(register.Documents) },
        "actors" => register with { Actors = WithoutLast(register.Actors) },
        "memberships" => register with { Memberships = WithoutLast(register.Memberships) },
        "structures" => register with { Structures = WithoutLast(register.Structures) },
        "meetings" => register with { Meetings = WithoutLast(register.Meetings) },
        "meetingListings" => register with { MeetingListings = WithoutLast(register.MeetingListings) },
        "workshops" => register with { Workshops = WithoutLast(register.Workshops) },
        "contributions" => register with { Contributions = WithoutLast(register.Contributions) },
        "feedback" => register with { Feedback = WithoutLast(register.Feedback) },
        "evaluations" => register with { Evaluations = WithoutLast(register.Evaluations) },
        "mappings" => register with { Mappings = WithoutLast(register.Mappings) },
        "assignments" => register with { Assignments = WithoutLast(register.Assignments) },
        "proposals" => register with { Proposals = WithoutLast(register.Proposals) },
        "decisions" => register with { Decisions = WithoutLast(register.Decisions) },
        _ => throw new UnreachableException(),
    };

    private static ValueList<T> Put<T>(ValueList<T> list, int index, T record)
        where T : RegisterRecord => [.. list.Take(index), record, .. list.Skip(index + 1)];

    private static ValueList<T> WithoutLast<T>(ValueList<T> list)
        where T : RegisterRecord => [.. list.SkipLast(1)];
}
