namespace Moteplass.Domain.Testing;

/// <summary>What is done to every list of a register alike.</summary>
internal static class RegisterShape
{
    private static readonly RecordShape Shape = RecordShape.Of(typeof(CollaborationRegister));

    /// <summary>The lists of records that a register has.</summary>
    public static IEnumerable<RecordMember> Lists => Shape.Members.Where(member => member.List is not null);

    /// <summary>One register with the records of several, in their order; all else is the first one's.</summary>
    public static CollaborationRegister Join(params ValueList<CollaborationRegister> registers)
    {
        DomainRecord joined = registers is [var first, ..] ? first : new CollaborationRegister();
        foreach (RecordMember list in Lists)
        {
            joined = Shape.With(joined, list, list.List!.Make([.. registers.SelectMany(register => UntypedList.Read(list.Get(register)!))]));
        }

        return (CollaborationRegister)joined;
    }

    /// <summary>How many records a record is, with all those inside it.</summary>
    public static int Count(DomainRecord record) => 1 + (
        from member in RecordShape.Of(record.GetType()).Members
        where member.IsRecord
        let value = member.Get(record)
        where value is not null
        from part in member.List is null ? [value] : UntypedList.Read(value)
        select Count((DomainRecord)part)).Sum();
}
