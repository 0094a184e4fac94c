using Microsoft.AspNetCore.Mvc;

namespace Moteplass.Domain.Tests.Exchange;

/// <summary>A controller of a host's own, with our types as they are.</summary>
[ApiController]
[Route("mvc")]
public sealed class WebHostController : ControllerBase
{
    [HttpPost("structures")]
    public CollaborationStructure Echo(CollaborationStructure structure) => structure;

    [HttpGet("search")]
    public string Search([FromQuery] StructureKind kind, [FromQuery] PartialDate since) => $"{kind} {since}";
}
