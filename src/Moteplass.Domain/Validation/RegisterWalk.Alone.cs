using System.Diagnostics;

namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    /// <summary>Walks through a record by itself, of which no ids are known but its own.</summary>
    public RegisterWalk(DomainRecord record)
    {
        _ids = new IdBook(record);
        switch (record)
        {
            case SourceDocument document:
                Document(document);
                break;
            case Actor actor:
                Actor(actor);
                break;
            case OrganisationMembership membership:
                Membership(membership);
                break;
            case CollaborationStructure structure:
                Structure(structure);
                break;
            case Phase phase:
                Phase(phase);
                break;
            case Anchoring anchoring:
                Anchoring(anchoring);
                break;
            case Mandate mandate:
                Mandate(mandate);
                break;
            case MeetingCadence cadence:
                Cadence(cadence);
                break;
            case Seat seat:
                Seat(seat);
                break;
            case Meeting meeting:
                Meeting(meeting);
                break;
            case MeetingListing listing:
                Listing(listing);
                break;
            case Workshop workshop:
                Workshop(workshop);
                break;
            case Contribution contribution:
                Contribution(contribution);
                break;
            case Evaluation evaluation:
                Evaluation(evaluation);
                break;
            case PracticeMapping mapping:
                Mapping(mapping);
                break;
            case MappingArea area:
                Area(area);
                break;
            case MappingResponse response:
                Response(response);
                break;
            case Assignment assignment:
                Assignment(assignment);
                break;
            case Proposal proposal:
                Proposal(proposal);
                break;
            case Decision decision:
                Decision(decision);
                break;
            default:
                throw new UnreachableException($"{record.GetType().Name} has no validator.");
        }
    }
}
