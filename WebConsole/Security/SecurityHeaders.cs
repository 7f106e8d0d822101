using Microsoft.AspNetCore.Http;

namespace OrleansIndustrialBelt.WebConsole.Security;

/// <summary>Tells browsers what pages may do: load and call this console and nothing else, and be framed by nobody.</summary>
/// <param name="next">What answers.</param>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Adds the headers.</summary>
    public Task InvokeAsync(HttpContext call)
    {
        var headers = call.Response.Headers;

        // Components and charts set styles of elements; scripts come from files only. Some browsers do not count web sockets to 'self'.
        // The host was checked by HostGuard.
        var socket = (call.Request.IsHttps ? "wss://" : "ws://") + call.Request.Host;
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + $"connect-src 'self' {socket}; manifest-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(call);
    }
}
