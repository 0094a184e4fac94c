namespace Moteplass.Domain;

/// <summary>
/// Walks through a record and all that is nested in it, in the order in which it is written, and shows every record, id, reference and text on the
/// way. What to do with them is for those who derive from it; the walk itself is generated from the declarations.
/// </summary>
internal abstract partial class RecordVisitor
{
    private const int UsualDepth = 8;

    private (string Member, int Index)[] _path = [];
    private int _depth;

    /// <summary>The way from the record where the walk began to the record that it is at: members, each with its place in a list or -1.</summary>
    protected ReadOnlySpan<(string Member, int Index)> Path => _path.AsSpan(0, _depth);

    /// <summary>Comes to a record.</summary>
    /// <param name="type">Its class.</param>
    /// <param name="record">The record.</param>
    /// <returns>Whether the walk goes through it.</returns>
    protected virtual bool Enter(RecordClass type, DomainRecord record) => true;

    /// <summary>Comes to the id that a record has itself.</summary>
    protected virtual void Identity(RecordType type, string id)
    {
    }

    /// <summary>Comes to a reference to another record.</summary>
    /// <param name="type">The type of record that it names.</param>
    /// <param name="id">The id.</param>
    /// <param name="targets">The classes of record that it may lead to; empty for any.</param>
    /// <param name="member">The member.</param>
    /// <param name="index">The place in the member's list, or -1.</param>
    protected virtual void Reference(RecordType type, string id, ValueList<Type> targets, string member, int index)
    {
    }

    /// <summary>Comes to a single reference of a record to another of its own type, such as the parent of a structure; it is shown as a reference first.</summary>
    /// <param name="type">The type of both records.</param>
    /// <param name="from">The id of the record that refers.</param>
    /// <param name="to">The id that it refers to.</param>
    /// <param name="member">The member.</param>
    protected virtual void Upward(RecordType type, string from, string to, string member)
    {
    }

    /// <summary>Comes to a text.</summary>
    protected virtual void Text(string text, string member, int index)
    {
    }

    /// <summary>Comes to a text by language.</summary>
    protected virtual void Text(LocalizedText text, string member, int index)
    {
    }

    /// <summary>Comes to where a required member is null, which only a record made in code can have.</summary>
    protected virtual void Missing(string member)
    {
    }

    /// <summary>Comes to a number that is not a value of its enum, which only a record made in code can have.</summary>
    protected virtual void NoWord<T>(T value, string member, int index)
        where T : struct, Enum
    {
    }

    /// <summary>Comes to a number outside its bounds, which only a record made in code can have.</summary>
    protected virtual void OutOfBounds(int value, int smallest, int largest, string member, int index)
    {
    }

    /// <summary>Comes to the version of a register.</summary>
    protected virtual void Version(SchemaVersion version, string member)
    {
    }

    /// <summary>Comes to what another party has added to a record.</summary>
    protected virtual void Extension(Extension extension)
    {
    }

    private void Push(string member, int index)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, Math.Max(UsualDepth, 2 * _depth));
        }

        _path[_depth++] = (member, index);
    }

    private void Pop() => _depth--;
}
