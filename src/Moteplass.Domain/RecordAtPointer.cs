using System.Globalization;

namespace Moteplass.Domain;

/// <summary>Goes the way of a pointer through a register, as far as there are records on it.</summary>
internal sealed class RecordAtPointer : RecordVisitor
{
    private readonly ValueList<string> _segments;
    private DomainRecord _found;

    private RecordAtPointer(CollaborationRegister register, JsonPointer pointer)
    {
        (_found, _segments) = (register, pointer.Segments);
        Visit(register);
    }

    public static DomainRecord Find(CollaborationRegister register, JsonPointer pointer) => new RecordAtPointer(register, pointer)._found;

    protected override bool Enter(RecordClass type, DomainRecord record)
    {
        int at = 0;
        foreach ((string member, int index) in Path)
        {
            if (!Is(at++, member) || (index >= 0 && !Is(at++, index.ToString(CultureInfo.InvariantCulture))))
            {
                return false;
            }
        }

        _found = record;
        return true;
    }

    private bool Is(int at, string segment) => at < _segments.Count && _segments[at] == segment;
}
