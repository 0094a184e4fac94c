namespace Moteplass.Domain;

/// <summary>A workshop with user organisations or with those whom they represent (workshop; A7, A11–A13).</summary>
public sealed partial record Workshop : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Workshop> Id { get; init; }

    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Its themes (tema); empty where not stated.</summary>
    public ValueList<LocalizedText> Themes { get; init; }

    /// <summary>Who arranged it (arrangør); empty where not stated.</summary>
    public ValueList<Party> ArrangedBy { get; init; }

    /// <summary>For whom it was held, where that is not those who arranged it (A12); empty where not stated.</summary>
    public ValueList<Party> HeldFor { get; init; }

    /// <summary>How far it has come, or null where not known.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>When it was or is to be held, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>How many took part (antall deltakere), or null where not stated.</summary>
    public CountRange? Participants { get; init; }

    /// <summary>How many organisations took part, or null where not stated.</summary>
    public CountRange? Organisations { get; init; }

    /// <summary>The organisations and groups that took part, as far as they are named; the list need not be whole.</summary>
    public ValueList<Id<Actor>> Attendees { get; init; }

    /// <summary>The ages of those who took part, or null where not stated.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>Its own evaluation, or null where none is stated; an <see cref="Domain.Evaluation"/> may cover it as well.</summary>
    public StatedText? Evaluation { get; init; }
}
